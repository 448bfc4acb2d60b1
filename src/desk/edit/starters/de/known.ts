import { fiveSteps, type Starter } from '../starter';

export const referral: Starter = {
  title: 'Empfehlung',
  about: 'Ein Kunde hat uns genannt. Sein guter Name steht mit auf dem Spiel: schnell sein, und gut.',
  channel: 'Empfehlung',
  responses: [],
  promise: 'Was wir für jemanden getan haben, den Sie kennen.',
  offer: 'ein Gespräch zusammen mit dem, der uns empfohlen hat',
  keyMessage: 'Jemand, dem Sie trauen, meint, dass das etwas für Sie ist.',
  limit: 120,
  warn: 60,
  steps: fiveSteps({
    call: {
      title: 'Erster Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, ich habe Ihren Namen von jemandem, den Sie kennen; man meinte, wir sollten sprechen. **Was wir dort getan haben, weiß ich; darf ich fragen, wie es bei {{company}} ist?**“\n\n1. Was hat man Ihnen von uns erzählt?\n2. Was ist bei Ihnen anders?\n3. [[offer]]: zwei Termine.',
    },
    talk: {
      title: 'Das vereinbarte Gespräch',
      text: 'Den Kunden erzählen lassen, der uns empfohlen hat, wenn er dabei ist. Danach nur fragen. Enden mit einem nächsten Schritt, und **dem Kunden sagen, was daraus wurde**.',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: 'Auf Empfehlung eines Kollegen',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\njemand, den Sie kennen, hat uns ein Gespräch empfohlen, und ich habe Sie eben nicht erreicht. Ob es bei {{company}} ein Thema ist, weiß ich nicht; fünfzehn Minuten würden es zeigen: [[offer]].\n\nWann passt es Ihnen?\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, bevor ich dem, der Sie empfohlen hat, sage, dass wir uns verpasst haben: Passt es gerade nicht, oder ist es kein Thema?“',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Die Empfehlung steht',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nauf eine Empfehlung hin dränge ich nicht. Sie gilt, wann immer Sie möchten: Eine Zeile an mich genügt.\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Was haben Sie von uns gehört, und was halten Sie davon?',
    'Was ist bei Ihnen anders als dort?',
    'Was würde es für Sie zu einem Erfolg machen?',
  ],
  objections: [
    {
      heard: 'Mir hat niemand gesagt, dass Sie anrufen.',
      answer:
        'Dann bitte ich um Verzeihung für die Überraschung. Den Kunden nennen, wenn er es erlaubt hat; anbieten, dass er zuerst anruft.',
    },
  ],
  do: ['Erst den Kunden fragen, was gesagt werden darf.', 'Dem Kunden sagen, was daraus wurde.'],
  dont: ['Keine Zahlen des Kunden nennen.'],
  criteria: [],
  rejectReasons: [],
};

export const partner: Starter = {
  title: 'Partner',
  about: 'Ein Partner übergibt einen Lead. Partner übergeben einmal; ob ein zweites Mal, hängt am ersten.',
  channel: 'Partner',
  responses: [],
  promise: 'Von einer Hand in die nächste, ohne alles noch einmal zu erzählen.',
  offer: 'ein Gespräch zu dritt: Sie, der Partner und wir',
  keyMessage: 'Was Sie unserem Partner erzählt haben, müssen Sie nicht noch einmal erzählen.',
  limit: 240,
  warn: 60,
  steps: fiveSteps({
    call: {
      title: 'Erster Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, unser Partner hat mir von Ihrem Vorhaben erzählt, damit Sie es nicht noch einmal müssen. **Ich habe verstanden … Stimmt das?**“\n\n1. Was fehlt mir?\n2. Wer macht was: der Partner, wir, Sie?\n3. [[offer]]: zwei Termine.',
    },
    talk: {
      title: 'Gespräch zu dritt',
      text: 'Die Arbeit laut verteilen: was der Partner macht, was wir, bis wann. Während des Gesprächs mitschreiben. **Noch am selben Tag an beide schicken.**',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: 'Von unserem Partner übergeben: nächster Schritt',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nunser Partner hat mir Ihr Vorhaben weitergegeben, mitsamt dem, was Sie erzählt haben. Mein Vorschlag für den nächsten Schritt: [[offer]].\n\nZwei Termine nächste Woche: Dienstag um zehn oder Donnerstag um zwei?\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf, dann den Partner fragen',
      text: '„Guten Tag {{firstName}} {{lastName}}, gibt es etwas, das mit unserem Partner geklärt sein sollte, bevor wir beide sprechen?“\n\nNimmt niemand ab: **den Partner anrufen**. Er weiß, warum.',
    },
    last: {
      title: 'Letzte Mail, Partner in Kopie',
      subject: 'Wir stehen bereit',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nich habe Sie nicht erreicht und nehme an, dass die Zeit noch nicht gekommen ist. Unser Partner weiß, wo wir zu finden sind; Sie auch.\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Was erwarten Sie von uns und was vom Partner?',
    'Was ist schon vereinbart?',
    'Bis wann muss es stehen, und warum dann?',
  ],
  objections: [
    {
      heard: 'Ich möchte nur mit einem zu tun haben.',
      answer:
        'Das haben Sie: Der Partner bleibt Ihr Ansprechpartner, *wenn Sie es so wollen*. Wir stehen dahinter.',
    },
  ],
  do: [
    'Den Partner anrufen, bevor man den Lead anruft.',
    'Dem Partner am selben Tag sagen, was daraus wurde.',
  ],
  dont: ['Nicht anbieten, was der Partner verkauft.'],
  criteria: [
    {
      id: 'angekuendigt',
      title: 'Weiß, dass wir anrufen',
      operator: 'asked',
      required: false,
      reason: 'Eine Übergabe, die niemand angekündigt hat, beginnt mit einer Entschuldigung.',
      question: 'Hat unser Partner Ihnen gesagt, dass ich anrufe?',
    },
  ],
  rejectReasons: [{ id: 'partner-allein', title: 'Der Partner macht es allein' }],
};

export const dormant: Starter = {
  title: 'Eingeschlafener Lead',
  about: 'Man wollte einmal etwas, seit Monaten geschah nichts. Es muss etwas neu sein, bei uns oder dort.',
  channel: 'Mailing',
  responses: ['asked', 'downloaded', 'attended'],
  promise: 'Was sich geändert hat, seit wir zuletzt sprachen.',
  offer: 'fünfzehn Minuten zu dem, was neu ist, sonst nichts',
  keyMessage: 'Etwas hat sich geändert. Vielleicht ändert es auch Ihre Antwort.',
  limit: 960,
  warn: 240,
  steps: fiveSteps({
    call: {
      title: 'Erster Anruf',
      text: 'Erst die alten Notizen lesen. „Guten Tag {{firstName}} {{lastName}}, vor einigen Monaten haben wir gesprochen, dann wurde es still. **Was ist daraus geworden?**“\n\n1. Gelöst: Wie, und sind Sie zufrieden?\n2. Verschoben: Was muss zuerst geschehen?\n3. Dann, was neu ist: [[promise]]',
    },
    talk: {
      title: 'Fünfzehn Minuten zu dem, was neu ist',
      text: 'Nur das Neue, nur für diesen Fall. Fragen: *Hätte das Ihre Entscheidung damals geändert?* Wenn ja: ein nächster Schritt und ein Tag.',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: 'Seit wir zuletzt sprachen',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nwir sprachen vor einigen Monaten, dann wurde es still. Seither hat sich hier etwas geändert: [[promise]]\n\nIst es bei {{company}} noch ein Thema? „Ja“, „nein“ und „nächstes Jahr“ sind alles gute Antworten.\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, eine Frage, dann bin ich weg: Soll ich Sie auf meiner Liste lassen oder streichen?“',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Ich streiche Sie von meiner Liste',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nich streiche Sie von meiner Liste, damit Sie Ruhe haben. Wird es bei {{company}} wieder ein Thema, stehen Sie mit einer Zeile wieder darauf.\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Was ist daraus geworden, nachdem wir zuletzt sprachen?',
    'Was müsste geschehen, damit es wieder auf den Tisch kommt?',
    'Wer kümmert sich heute darum?',
  ],
  objections: [
    {
      heard: 'Wir haben etwas anderes gekauft.',
      answer:
        'Gut zu wissen. *Wie zufrieden sind Sie, von eins bis zehn?* Unter acht: Wann endet der Vertrag?',
    },
  ],
  do: ['Die alten Notizen laut lesen, bevor man wählt.', 'Ein klares Nein als gutes Ergebnis nehmen.'],
  dont: ['Nicht „ich wollte mich nur einmal melden“ schreiben.'],
  criteria: [
    {
      id: 'geaendert',
      title: 'Seither hat sich etwas geändert',
      operator: 'asked',
      required: true,
      reason: 'Wo sich nichts geändert hat, ist auch die Antwort dieselbe.',
      question: 'Was ist heute anders als damals?',
    },
  ],
  rejectReasons: [{ id: 'anderswo-gekauft', title: 'Hat etwas anderes gekauft' }],
};

export const apology: Starter = {
  title: 'Entschuldigung für Verspätung',
  about: 'Man hat gefragt, und wir haben warten lassen. Zuerst sagen, einmal sagen, wiedergutmachen.',
  channel: 'Website',
  responses: ['asked', 'registered', 'downloaded', 'attended'],
  promise: 'Eine Antwort. Sie kam zu spät.',
  offer: 'eine Antwort von jemandem, der entscheiden kann, noch heute',
  keyMessage: 'Sie haben gewartet. Das war unser Fehler, und hier ist Ihre Antwort.',
  limit: 60,
  warn: 30,
  steps: fiveSteps({
    call: {
      title: 'Anrufen und es zuerst sagen',
      text: '„Guten Tag {{firstName}} {{lastName}}, Sie haben uns um etwas gebeten, und wir haben Sie warten lassen. **Das tut mir leid.** Es war unser Fehler, und ich bin da, um ihn gutzumachen.“\n\nEin Satz, keine Gründe. Dann:\n\n1. Ist es noch offen, oder war ein anderer schneller?\n2. Was brauchen Sie heute?\n3. Es tun, solange man noch am Telefon ist, oder die Stunde nennen.',
    },
    talk: {
      title: 'Was am Telefon versprochen wurde',
      text: 'Fünf Minuten zu früh da sein. Mitbringen, worum gebeten wurde, und zwar ganz. Keine weitere Entschuldigung: **eine war genug**.',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: 'Wir haben Sie warten lassen: Das tut uns leid',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nSie haben uns um etwas gebeten, und wir haben nicht rechtzeitig geantwortet. Das tut mir leid; einen guten Grund gibt es nicht.\n\nIst es noch offen, haben Sie heute meine Antwort: [[offer]]. War ein anderer schneller, geschieht es uns recht; sagen Sie es mir, dann schließe ich es.\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, ich möchte Sie nicht zweimal warten lassen. Ist es noch offen?“',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Noch einmal: Es tut mir leid',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nich habe Sie nicht erreicht, und nach unserer Verspätung ist das nur gerecht. Fragen Sie uns wieder, so haben Sie jetzt meinen Namen, und ich antworte am selben Tag.\n\nFreundliche Grüße',
    },
  }),
  questions: ['Ist es noch offen?', 'Was hat Sie das Warten gekostet?', 'Womit könnten wir es gutmachen?'],
  objections: [
    {
      heard: 'Wir haben jemand anderen gefunden.',
      answer:
        'Das geschieht uns recht. Für die Auskunft danken, alles Gute wünschen, **notieren, wann jener Vertrag endet**.',
    },
    {
      heard: 'Ihr seid doch alle gleich.',
      answer: 'In diesem Fall stimmt es. *Was kann ich in der nächsten Stunde tun, das anders wäre?*',
    },
  ],
  do: [
    'Einmal um Verzeihung bitten, im ersten Satz.',
    'Der Teamleitung sagen, wenn dieselbe Sache zweimal warten lässt.',
  ],
  dont: [
    'Nicht erklären, warum. Nicht das Marketing beschuldigen.',
    'Keinen Rabatt anbieten, bevor jemand um etwas bittet.',
  ],
  criteria: [
    {
      id: 'noch-offen',
      title: 'Ist noch offen',
      operator: 'asked',
      required: true,
      reason: 'Wer anderswo bedient wurde, ist kein Lead mehr.',
      question: 'Ist es noch offen, oder war ein anderer schneller?',
    },
  ],
  rejectReasons: [{ id: 'zu-spaet', title: 'Wir waren zu spät' }],
};
