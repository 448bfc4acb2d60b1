import { fiveSteps, type Starter } from '../starter';

export const demoRequest: Starter = {
  title: 'Vorführung angefragt',
  about: 'Jemand will auf der Website das Produkt gezeigt bekommen. Nichts ist so eilig wie das.',
  channel: 'Website',
  responses: ['asked'],
  promise: 'Eine halbe Stunde, Ihr eigener Fall, keine Folien.',
  offer: 'eine Vorführung mit den Zahlen Ihres eigenen Falls',
  keyMessage: 'Sie sehen Ihren Fall, nicht unseren.',
  limit: 60,
  warn: 30,
  steps: fiveSteps({
    call: {
      title: 'Anrufen, solange man noch an uns denkt',
      text: '„Guten Tag {{firstName}} {{lastName}}, Sie haben gerade um eine Vorführung gebeten. Ich bin derjenige, der sie zeigt, und möchte das Richtige zeigen. **Was war heute der Anlass?**“\n\nZuhören. Dann:\n\n1. Was müssen Sie gesehen haben, damit sich die halbe Stunde lohnt?\n2. Wer bei {{company}} sollte es noch sehen?\n3. Zwei Termine: einer diese, einer nächste Woche.',
    },
    talk: {
      title: 'Die Vorführung',
      text: 'Mit den Worten des Gegenübers beginnen: *„Sie sagten, dass …“* Drei Dinge zeigen, nicht mehr. Nach jedem: **„Würde das bei Ihnen etwas ändern?“**\n\nMit einer Frage enden: „Was müsste jetzt geschehen, damit Sie weitermachen?“',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: 'Ihre Vorführung: zwei Termine',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nSie haben um eine Vorführung gebeten, und ich habe Sie eben nicht erreicht. Damit Sie **Ihren eigenen Fall** sehen, zwei Fragen:\n\n- Was soll es für {{company}} leisten?\n- Passt Ihnen morgen um zehn oder Donnerstag um zwei?\n\nEine Zeile genügt.\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf, zu anderer Tageszeit',
      text: '„Guten Tag {{firstName}} {{lastName}}, ich bin Ihnen eine Vorführung schuldig. Ist sie noch gewünscht? Wenn ja, trage ich sie jetzt ein; wenn nein, sagen Sie es mir offen.“',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Soll ich das schließen?',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nSie hatten um eine Vorführung gebeten; seither habe ich Sie nicht erreicht. Ich will nicht lästig werden, deshalb ist dies meine letzte Mail.\n\nWenn das Thema bei {{company}} wiederkommt, antworten Sie auf diese Mail, in einem Monat oder in einem Jahr.\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Was war der Anlass, gerade jetzt um die Vorführung zu bitten?',
    'Wie lösen Sie es heute, und was stört Sie daran?',
    'Wenn es leistet, was Sie hoffen: Was geschieht dann?',
  ],
  objections: [
    {
      heard: 'Können Sie nicht einfach ein Video schicken?',
      answer:
        'Doch. Es zeigt nur den Fall eines anderen. **Zehn Minuten mit Ihren eigenen Zahlen** sagen mehr; wollen wir?',
    },
    {
      heard: 'Was kostet das?',
      answer:
        'Die Spanne sofort nennen, dann fragen: *Was müsste es einbringen, damit es ein gutes Geschäft ist?*',
    },
  ],
  do: [
    'Innerhalb einer Stunde anrufen: Sie sind gerade auf unserer Seite.',
    'Fragen, was man sehen will, bevor man etwas zeigt.',
  ],
  dont: ['Nicht erst zehn Fragen abhaken, bevor es etwas zu sehen gibt.'],
  criteria: [],
  rejectReasons: [{ id: 'nur-umgesehen', title: 'Wollte sich nur umsehen' }],
};

export const download: Starter = {
  title: 'Download',
  about:
    'Jemand hat eine Schrift, eine Checkliste oder einen Preisführer geladen. Gelesen wird schon; gefragt wurden wir noch nicht.',
  channel: 'Download',
  responses: ['downloaded'],
  promise: 'Was andere herausgefunden haben, auf zehn Seiten.',
  offer: 'eine Viertelstunde dazu, was es für Ihren Fall heißt',
  keyMessage: 'Die Schrift sagt, was allgemein gilt. Wir sagen, was bei Ihnen gilt.',
  limit: 480,
  warn: 120,
  steps: fiveSteps({
    call: {
      title: 'Erster Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, Sie haben unsere Schrift „[[campaign]]“ geladen. Ich rufe nicht an, um etwas zu verkaufen; ich wüsste gern, **welche Seite der Grund war**.“\n\n1. Was suchen Sie bei {{company}}?\n2. Gibt es schon ein Vorhaben, oder lesen Sie auf Vorrat?\n3. Bei einem Vorhaben: [[offer]].',
    },
    talk: {
      title: 'Eine Viertelstunde zum eigenen Fall',
      text: 'Die eine Seite durchgehen, auf die es ankommt. Neben jede unserer Zahlen die eigene stellen lassen. **Beide aufschreiben**: Das ist der Grund für das nächste Gespräch.',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: 'Die Seite, nach der die meisten fragen',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\ndanke, dass Sie „[[campaign]]“ lesen. Die meisten fragen danach eines: was es bei ihnen selbst hieße.\n\nDas lässt sich in einer Viertelstunde sagen. Möchten Sie das, oder lesen Sie auf Vorrat? Beide Antworten helfen mir.\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, zwei Minuten: Liegt das Thema der Schrift dieses Jahr auf Ihrem Tisch, oder haben Sie gesammelt?“\n\nWer gesammelt hat: danken, mit Grund ablehnen. Auch das nützt.',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Nur wenn es auf dem Tisch liegt',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nich lasse Sie nun in Ruhe. Wird aus „[[campaign]]“ bei {{company}} ein Vorhaben, genügt eine Zeile, und ich komme mit [[offer]].\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Welcher Teil war der Grund, die Schrift zu laden?',
    'Gibt es ein Vorhaben, einen Termin, jemanden, der danach gefragt hat?',
    'Was müssten Sie wissen, um den nächsten Schritt zu tun?',
  ],
  objections: [
    {
      heard: 'Ich wollte das nur lesen.',
      answer: 'Dafür ist es da. *Darf ich fragen, wofür?* Wenn nichts dahintersteht, lasse ich Sie in Ruhe.',
    },
  ],
  do: ['Die Schrift im ersten Satz nennen.', 'Glauben, wenn jemand sagt, er habe nur gelesen.'],
  dont: ['Nicht so reden, als hätte jemand ein Angebot verlangt.'],
  criteria: [],
  rejectReasons: [{ id: 'liest-auf-vorrat', title: 'Liest auf Vorrat, kein Vorhaben' }],
};
