import { defineCodeList } from '../code-list';
import { items } from './items';
import { source } from './sources';

/** What brings somebody to the directory: the question of a citizen or an officer, not a legal term (D013). Extensible per region. */
export const lifeSituations = defineCodeList({
  id: 'life-situations',
  nameCs: 'Životní situace',
  nameEn: 'Life situations',
  version: 1,
  items: items(
    source.house,
    ['care-at-home', 'péče o blízkého doma', 'caring for somebody at home', ['péče doma', 'domácí péče']],
    [
      'loss-of-self-sufficiency',
      'ztráta soběstačnosti ve stáří',
      'loss of self-sufficiency in old age',
      ['stáří', 'nesoběstačnost'],
    ],
    ['dying-at-home', 'umírání a doprovázení', 'dying and accompaniment', ['umírající v rodině', 'paliativní péče']],
    ['bereavement', 'ztráta blízkého', 'bereavement', ['úmrtí v rodině']],
    ['debts', 'dluhy', 'debts', ['zadlužení', 'předlužení', 'exekuce']],
    ['loss-of-housing', 'ztráta bydlení', 'loss of housing', ['bez domova', 'bezdomovectví']],
    ['loss-of-work', 'ztráta práce', 'loss of work', ['nezaměstnanost']],
    ['domestic-violence', 'domácí násilí', 'domestic violence'],
    ['victim-of-crime', 'oběť trestného činu', 'victim of a crime'],
    ['addiction', 'závislost vlastní nebo blízkého', 'addiction, own or of somebody close', ['závislost', 'drogy', 'alkohol']],
    ['mental-illness', 'duševní onemocnění', 'mental illness', ['duševní zdraví']],
    ['disability', 'život s postižením', 'living with a disability', ['postižení']],
    ['child-with-disability', 'dítě s postižením', 'child with a disability', ['raná péče']],
    ['child-in-trouble', 'potíže dítěte nebo dospívajícího', 'child or adolescent in trouble', ['výchovné potíže']],
    ['family-crisis', 'krize v rodině', 'family crisis', ['rozvod', 'rozpad rodiny']],
    ['loneliness', 'osamělost', 'loneliness', ['samota']],
    ['after-prison', 'návrat z vězení', 'return from prison'],
    ['arrival-from-abroad', 'příchod ze zahraničí', 'arrival from abroad', ['cizinec', 'integrace cizinců']],
  ),
});
