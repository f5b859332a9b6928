import type { statement as cs } from '../cs/statement';

export const statement: typeof cs = {
  title: 'Accessibility statement',
  lead: 'Triáda is meant to be usable by everybody, whether they read with their eyes, by voice output or use the keyboard alone.',
  stateTitle: 'Conformance',
  state:
    'The application follows WCAG 2.1, level AA (EN 301 549, Act 99/2019 Coll.). Every page is checked before release by an automatic test, by keyboard and at widths of 375 and 1440 pixels.',
  helpTitle: 'What helps',
  help: [
    'The map and the charts have the same facts beside them as a list or a table.',
    'Everything works by keyboard; the first link of a page leads straight to the content.',
    'A state is never told by colour alone.',
    'Reduced motion set on the computer is respected.',
    'Plans and minutes can be printed.',
  ],
  limitsTitle: 'What is not accessible yet',
  limits: 'Documents uploaded by offices and organisations (scanned resolutions, for example) may not be machine readable.',
  feedbackTitle: 'Have you met an obstacle?',
  feedback: 'Ask the coordinator of your region, then the authority that runs the application. The Digital and Information Agency supervises.',
};
