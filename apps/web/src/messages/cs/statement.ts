/** Statement of accessibility (Act 99/2019 Coll.). */
export const statement = {
  title: 'Prohlášení o přístupnosti',
  lead: 'Aplikace Triáda má být použitelná pro každého, ať čte očima, hlasovým výstupem, nebo ovládá počítač jen klávesnicí.',
  stateTitle: 'Stav souladu',
  state:
    'Aplikace je vyvíjena podle WCAG 2.1, úrovně AA (norma EN 301 549, zákon č. 99/2019 Sb.). Každá stránka je před vydáním ověřena automatickou kontrolou, klávesnicí a při šířce 375 i 1440 bodů.',
  helpTitle: 'Co pomáhá',
  help: [
    'Mapa i grafy mají vedle obrázku stejné údaje v seznamu nebo tabulce.',
    'Celou aplikaci lze ovládat klávesnicí; první odkaz na stránce vede přímo k obsahu.',
    'Stav se nikdy nevyjadřuje jen barvou.',
    'Omezení pohybu nastavené v počítači se dodržuje.',
    'Plány a zápisy lze vytisknout.',
  ],
  limitsTitle: 'Co zatím není přístupné',
  limits: 'Dokumenty, které nahrávají úřady a organizace (například naskenovaná usnesení), nemusí být strojově čitelné.',
  feedbackTitle: 'Narazili jste na překážku?',
  feedback: 'Obraťte se na koordinátora svého regionu; nevyřeší-li to, na úřad, který aplikaci provozuje. Dohled vykonává Digitální a informační agentura.',
};
