import {
  councilDecidedV1,
  councilsAskedV1,
  keyChosenV1,
  municipalityAccededV1,
  schemeActivatedV1,
  schemeProposedV1,
} from '@triada/financing-contracts';
import { defineContext } from '@triada/platform';
import { allocationKeyAggregate, councilDecisionAggregate, keyQuestionAggregate, schemeAggregate } from './aggregates';
import { importedPopulationIntake } from './intake/imported-population.intake';
import { organisationIntake } from './intake/organisation.intake';
import { planRevisionIntake } from './intake/plan-revision.intake';
import { planningRegionIntake } from './intake/planning-region.intake';
import { recordAccessionOfApproval } from './processes/when-council-approved-then-record-accession/record-accession.process';
import { submitToEachCouncil } from './processes/when-councils-asked-then-submit-to-each/submit-to-each.process';
import { answerQuestionOfChoice } from './processes/when-key-chosen-then-answer-question/answer-question.process';
import { councilDecisionPublication } from './publishing/council-decision.publication';
import { schemePublication } from './publishing/scheme.publication';
import { allocationKeyProjection } from './read/allocation-key/allocation-key.projection';
import { keyComparisonQuery } from './read/allocation-key/key-comparison.query';
import { keyPreviewQuery } from './read/allocation-key/key-preview.query';
import { allocationKeyQuery, allocationKeysQuery } from './read/allocation-key/keys.query';
import { contributionRoundProjection } from './read/contribution-round/contribution-round.projection';
import { contributionsCsvQuery } from './read/contribution-round/contributions-csv.query';
import { contributionsQuery } from './read/contribution-round/contributions.query';
import { councilProjection } from './read/council/council.projection';
import { mandatoryExpenditureQuery } from './read/council/mandatory-expenditure.query';
import { keyQuestionProjection } from './read/key-question/key-question.projection';
import { keyQuestionQuery, keyQuestionsQuery } from './read/key-question/key-questions.query';
import { schemeProjection } from './read/scheme/scheme.projection';
import { schemeQuery } from './read/scheme/scheme.query';
import { schemesQuery } from './read/scheme/schemes.query';
import { sentences } from './sentences';
import { answerKeyQuestion } from './write/answer-key-question/answer-key-question.slice';
import { askCouncils } from './write/ask-councils/ask-councils.slice';
import { chooseKey } from './write/choose-key/choose-key.slice';
import { closeScheme } from './write/close-scheme/close-scheme.slice';
import { computeContributions } from './write/compute-contributions/compute-contributions.slice';
import { computeKeyVariants } from './write/compute-key-variants/compute-key-variants.slice';
import { defineAllocationKey } from './write/define-allocation-key/define-allocation-key.slice';
import { draftContract } from './write/draft-contract/draft-contract.slice';
import { leaveScheme } from './write/leave-scheme/leave-scheme.slice';
import { proposeScheme } from './write/propose-scheme/propose-scheme.slice';
import { putOnCouncilAgenda } from './write/put-on-council-agenda/put-on-council-agenda.slice';
import { raiseKeyQuestion } from './write/raise-key-question/raise-key-question.slice';
import { recordAccession } from './write/record-accession/record-accession.slice';
import { recordCouncilDecision } from './write/record-council-decision/record-council-decision.slice';
import { recordMandatoryExpenditure } from './write/record-mandatory-expenditure/record-mandatory-expenditure.slice';
import { recordPayment } from './write/record-payment/record-payment.slice';
import { retireAllocationKey } from './write/retire-allocation-key/retire-allocation-key.slice';
import { reviseAllocationKey } from './write/revise-allocation-key/revise-allocation-key.slice';
import { setActivationRule } from './write/set-activation-rule/set-activation-rule.slice';
import { settleYear } from './write/settle-year/settle-year.slice';
import { signContract } from './write/sign-contract/sign-contract.slice';
import { submitToCouncil } from './write/submit-to-council/submit-to-council.slice';
import { terminateContract } from './write/terminate-contract/terminate-contract.slice';
import { withdrawPayment } from './write/withdraw-payment/withdraw-payment.slice';

/** Joint financing: schemes, decisions of councils, keys that explain themselves. */
export const financingContext = defineContext({
  name: 'financing',
  aggregates: [schemeAggregate, councilDecisionAggregate, allocationKeyAggregate, keyQuestionAggregate],
  commands: [
    proposeScheme,
    setActivationRule,
    askCouncils,
    submitToCouncil,
    putOnCouncilAgenda,
    recordCouncilDecision,
    recordAccession,
    leaveScheme,
    recordMandatoryExpenditure,
    defineAllocationKey,
    reviseAllocationKey,
    retireAllocationKey,
    raiseKeyQuestion,
    computeKeyVariants,
    answerKeyQuestion,
    chooseKey,
    computeContributions,
    recordPayment,
    withdrawPayment,
    settleYear,
    draftContract,
    signContract,
    terminateContract,
    closeScheme,
  ],
  queries: [
    schemesQuery,
    schemeQuery,
    contributionsQuery,
    contributionsCsvQuery,
    mandatoryExpenditureQuery,
    allocationKeysQuery,
    allocationKeyQuery,
    keyPreviewQuery,
    keyComparisonQuery,
    keyQuestionsQuery,
    keyQuestionQuery,
  ],
  projections: [schemeProjection, councilProjection, contributionRoundProjection, allocationKeyProjection, keyQuestionProjection],
  intakes: [planningRegionIntake, planRevisionIntake, organisationIntake, importedPopulationIntake],
  publications: [schemePublication, councilDecisionPublication],
  publishes: [schemeProposedV1, councilsAskedV1, councilDecidedV1, municipalityAccededV1, schemeActivatedV1, keyChosenV1],
  processes: [submitToEachCouncil, recordAccessionOfApproval, answerQuestionOfChoice],
  sentences,
});
