import type { Common } from '../starter';

export const common: Common = {
  stage: 'MQL',
  definition: 'Lead, der reif für den Vertrieb ist',
  calendar: 'Bürozeiten',
  firstFollowUp: (campaign) => `Erste Nachfassung: ${campaign}`,
  deciderTitles: 'Leiter\nLeiterin\nGeschäftsführer\nInhaber',
  personas: ({ jobTitles, questions }) => [
    {
      id: 'entscheidet',
      title: 'Entscheidet darüber',
      jobTitles,
      goal: 'Ein Ergebnis, das sich zeigen lässt, zu einem Preis, der vorher feststeht.',
      questions,
      story: '',
    },
    {
      id: 'arbeitet-damit',
      title: 'Wird damit arbeiten',
      jobTitles: ['Ingenieur', 'Techniker', 'Sachbearbeiter', 'Fachreferent'],
      goal: 'Weniger Handarbeit und kein neuer Ärger.',
      questions: [
        'Wie machen Sie es heute, vom ersten bis zum letzten Schritt?',
        'Was kostet Sie dabei die meiste Zeit?',
        'Wer müsste zustimmen, bevor Sie es ändern könnten?',
      ],
      story: '',
    },
  ],
  criteria: ({ employees, jobTitles }) => [
    {
      id: 'bedarf',
      title: 'Hat einen Bedarf, den wir decken können',
      operator: 'asked',
      required: true,
      reason: 'Interesse ohne Bedarf ist noch nie ein Auftrag geworden.',
      question: 'Was müsste anders sein, damit Sie es gelöst nennen?',
    },
    {
      id: 'erreichbar',
      title: 'Ist telefonisch erreichbar',
      field: 'phone',
      operator: 'present',
      required: true,
      reason: 'Die meisten Aufträge beginnen mit einem Gespräch.',
      question: 'Unter welcher Nummer erreiche ich Sie am besten?',
    },
    ...(employees === undefined
      ? []
      : [
          {
            id: 'groesse',
            title: `${employees} Beschäftigte oder mehr`,
            field: 'employees' as const,
            operator: 'at-least' as const,
            value: employees,
            required: true,
            reason: 'Darunter rechnet sich unser Angebot nicht.',
            question: 'Wie viele Menschen arbeiten bei Ihnen?',
          },
        ]),
    {
      id: 'entscheidung',
      title: 'Entscheidet, oder weiß, wer entscheidet',
      operator: 'asked',
      required: false,
      reason: `Gespräche ohne jemanden, der entscheidet, dauern doppelt so lang. Gesucht: ${jobTitles.slice(0, 5).join(', ')}.`,
      question: 'Wer außer Ihnen redet dabei mit?',
    },
    {
      id: 'zeit',
      title: 'Will innerhalb von zwölf Monaten entscheiden',
      operator: 'asked',
      required: false,
      reason: 'Bei späteren Vorhaben hält das Marketing günstiger Kontakt.',
      question: 'Bis wann soll es bei Ihnen laufen?',
    },
  ],
  rejectReasons: [
    { id: 'kein-bedarf', title: 'Kein Bedarf an dem, was wir anbieten' },
    { id: 'zu-klein', title: 'Zu klein' },
    { id: 'nicht-bedient', title: 'In einem Gebiet oder einer Branche, die wir nicht bedienen' },
    { id: 'nicht-erreichbar', title: 'Nach allen Versuchen nicht erreichbar' },
    { id: 'kein-kaeufer', title: 'Student, Bewerber, Lieferant oder Wettbewerber' },
    { id: 'dublette', title: 'Mit dieser Firma sind wir bereits im Gespräch' },
  ],
  objections: [
    {
      heard: 'Schicken Sie mir einfach etwas zu.',
      answer:
        'Gern. *Damit ich die richtige Seite schicke und nicht zwanzig:* Was möchten Sie daraus erfahren?',
    },
    {
      heard: 'Dafür haben wir kein Budget.',
      answer:
        'Verstanden. Fragen Sie, **was es kostet, alles so zu lassen**, und wann das nächste Budget gemacht wird. Monat notieren.',
    },
    {
      heard: 'Wir arbeiten mit jemand anderem.',
      answer:
        'Gut, dann wissen Sie, worauf es ankommt. Was müsste der andere besser machen, damit Sie rundum zufrieden wären?',
    },
  ],
};
