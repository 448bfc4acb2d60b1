import type { CriterionVerdict } from '../../../../src/domain/definition/verdict';

/** Four met, one unknown, as a company that makes machine tools could have agreed. */
export const criteria: CriterionVerdict[] = [
  {
    criterion: {
      id: 'size',
      title: 'At least 50 employees',
      field: 'employees',
      operator: 'at-least',
      value: 50,
      required: true,
      reason: 'Below that, nobody owns scrap as a figure.',
      question: 'How many people work at your site?',
    },
    outcome: 'met',
    seen: 240,
  },
  {
    criterion: {
      id: 'industry',
      title: 'Metalworking or plastics',
      field: 'industry',
      operator: 'one-of',
      value: ['Metalworking', 'Plastics'],
      required: true,
      reason: 'The audit is made for stamping and moulding lines.',
      question: 'What do you make?',
    },
    outcome: 'met',
    seen: 'Metalworking',
  },
  {
    criterion: {
      id: 'country',
      title: 'Germany, Austria or Switzerland',
      field: 'country',
      operator: 'one-of',
      value: ['Germany', 'Austria', 'Switzerland'],
      required: true,
      reason: 'We have engineers on the road there.',
      question: 'Where is the line?',
    },
    outcome: 'met',
    seen: 'Germany',
  },
  {
    criterion: {
      id: 'recent',
      title: 'Responded within 30 days',
      field: 'createdAt',
      operator: 'within-days',
      value: 30,
      required: true,
      reason: 'After a month, four of five do not remember us.',
      question: 'When did you last look into scrap?',
    },
    outcome: 'met',
    seen: '2026-11-14T15:40:00.000Z',
  },
  {
    criterion: {
      id: 'budget',
      title: 'Budget for this year or next',
      field: 'budget',
      operator: 'present',
      required: true,
      reason: 'Audits without a budget behind them end as a report.',
      question: 'Is there a budget for this line, this year or next?',
    },
    outcome: 'unknown',
    reason: 'empty',
  },
];
