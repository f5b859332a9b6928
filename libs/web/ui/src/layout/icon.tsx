/** Outlines of the few icons in use, 16 × 16; drawn here so that no icon is ever fetched. */
const shapes = {
  check: 'M3 8.5l3.2 3.2L13 5',
  cross: 'M4 4l8 8M12 4l-8 8',
  warning: 'M8 2.2L14.6 13.6H1.4L8 2.2zM8 6.4v3.4M8 11.6v.4',
  info: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 7.4v3.8M8 4.8v.4',
  menu: 'M2 4h12M2 8h12M2 12h12',
  chevron: 'M4 6l4 4 4-4',
  up: 'M4 10l4-4 4 4',
  link: 'M6.6 9.4l2.8-2.8M7.4 4.6l1.2-1.2a2.8 2.8 0 014 4l-1.2 1.2M8.6 11.4l-1.2 1.2a2.8 2.8 0 01-4-4l1.2-1.2',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H2.5V6h11v5.5h-2M4.5 9.5h7v4h-7z',
  lock: 'M4 7.2h8v6H4zM5.4 7V5a2.6 2.6 0 015.2 0v2',
  undo: 'M3.5 6.5h6a3.2 3.2 0 010 6.5H6M6 3.5l-3 3 3 3',
  clock: 'M8 1.8a6.2 6.2 0 100 12.4A6.2 6.2 0 008 1.8zM8 4.6V8l2.2 1.6',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2V5M10.5 2.2V5',
  person: 'M8 8.2a2.8 2.8 0 100-5.6 2.8 2.8 0 000 5.6zM2.8 14a5.2 5.2 0 0110.4 0',
  external: 'M9 2.5h4.5V7M13.3 2.7L7.5 8.5M11.5 9.5v4h-9v-9h4',
} as const;

export type IconName = keyof typeof shapes;

/** Decoration only: the text beside it always says the same. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg className="tr-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={shapes[name]} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
