import { fiveSteps, type Starter } from '../starter';

export const webinarAttended: Starter = {
  title: 'Webinar besucht',
  about: 'Man hat uns eine Stunde geschenkt. Am nächsten Tag ist die Hälfte vergessen.',
  channel: 'Webinar',
  responses: ['attended'],
  promise: 'Eine Stunde, und Sie wissen, was am Montag zu tun ist.',
  offer: 'ein kurzes Gespräch dazu, was es bei Ihnen heißt',
  keyMessage: 'Sie haben gesehen, wie andere es machen. Sehen wir nach, was es Ihnen brächte.',
  limit: 240,
  warn: 60,
  steps: fiveSteps({
    call: {
      title: 'Erster Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, Sie waren in unserem Webinar „[[campaign]]“. **Welcher Teil war für Sie?**“\n\nZuhören, dann der Reihe nach:\n\n1. Wo begegnet Ihnen das bei {{company}}?\n2. Was haben Sie versucht?\n3. Wen beschäftigt es noch?\n\nSchließen mit: [[offer]], zwei Termine.',
    },
    talk: {
      title: 'Das vereinbarte Gespräch',
      text: 'Wiederholen, was am Telefon gesagt wurde. Eine Zahl des Gegenübers nehmen und gemeinsam ausrechnen. Enden mit **einem nächsten Schritt und einem Tag**.',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: '„[[campaign]]“: die Aufzeichnung und eine Frage',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\ndanke, dass Sie bei „[[campaign]]“ dabei waren. Ich habe versucht, Sie mit einer Frage zu erreichen: *Welcher Teil betrifft {{company}}?*\n\nAntworten Sie mit einem Satz, dann komme ich mit etwas Passendem: [[offer]].\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, ich hatte Ihnen etwas versprochen: [[offer]]. Liegt das Thema noch auf dem Tisch, oder kam etwas dazwischen?“\n\nKam etwas dazwischen: *Wann soll ich wieder fragen?* Monat notieren.',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Bis zum nächsten Webinar',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nich habe Sie nicht erreicht und will nicht drängen. Zum nächsten Webinar laden wir Sie ein; wird „[[campaign]]“ bei {{company}} vorher ein Thema, genügt eine Zeile.\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Welcher Teil des Webinars war für Sie?',
    'Wo begegnet Ihnen dieses Problem, und was kostet es?',
    'Was müsste in einem halben Jahr anders sein?',
  ],
  objections: [
    {
      heard: 'Das lief bei mir nur nebenher.',
      answer:
        'So geht es den meisten. *Gab es eine Minute, in der Sie aufgesehen haben?* Dort fangen wir an.',
    },
  ],
  do: [
    'Das Webinar nennen und eine Sache, die darin gesagt wurde.',
    'Am selben oder nächsten Arbeitstag anrufen.',
  ],
  dont: ['Das Webinar nicht nacherzählen.'],
  criteria: [],
  rejectReasons: [],
};

export const webinarNoShow: Starter = {
  title: 'Webinar versäumt',
  about: 'Angemeldet und nicht gekommen: Das Thema zieht, die Zeit passte nicht.',
  channel: 'Webinar',
  responses: ['no-show'],
  promise: 'Eine Stunde, und Sie wissen, was am Montag zu tun ist.',
  offer: 'die drei Minuten, auf die es ankommt, am Telefon',
  keyMessage: 'Sie wollten es wissen. Eine Stunde müssen Sie dafür nicht ansehen.',
  limit: 480,
  warn: 120,
  steps: fiveSteps({
    call: {
      title: 'Erster Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, Sie hatten sich zu „[[campaign]]“ angemeldet und dann Besseres zu tun; das geht mir auch so. **Was wollten Sie erfahren?** Ich sage es Ihnen in drei Minuten.“',
    },
    talk: {
      title: 'Das vereinbarte Gespräch',
      text: 'Die drei Minuten erzählen, nach denen gefragt wurde. Dann umdrehen: *„Und bei {{company}}?“* Enden mit einem nächsten Schritt und einem Tag.',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: '„[[campaign]]“ verpasst: hier die Kurzform',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nSie hatten sich zu „[[campaign]]“ angemeldet. Versäumt haben Sie eine Stunde, nachholen lässt es sich in drei Minuten:\n\n- worum es ging: [[promise]]\n- was andere daraus machen: Sie beginnen mit einem Fall\n- was ich für {{company}} tun kann: [[offer]]\n\nSoll ich Sie anrufen?\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, nur eine Frage: War es das Thema, das Sie reizte, oder der Tag, der nicht passte?“',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Der nächste Termin',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nich belasse es dabei. Kommt „[[campaign]]“ wieder, laden wir Sie ein; wollen Sie es früher wissen, schreiben Sie mir.\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Was wollten Sie im Webinar erfahren?',
    'Warum haben Sie gerade da danach gesucht?',
    'Ist es seither dringender geworden oder weniger dringend?',
  ],
  objections: [
    {
      heard: 'Ich sehe mir die Aufzeichnung an.',
      answer: 'Tun Sie das. *Sagen Sie mir, was Sie suchen, dann sage ich Ihnen die Minute.*',
    },
  ],
  do: ['Es leicht machen: kein Vorwurf, keine Stunde.'],
  dont: ['Nicht fragen, warum niemand kam.'],
  criteria: [],
  rejectReasons: [{ id: 'kein-interesse', title: 'Aus Versehen oder für andere angemeldet' }],
};

export const tradeShow: Starter = {
  title: 'Messe',
  about:
    'Man stand an unserem Stand und sprach mit einem von uns. Eine Woche später weiß keiner mehr, worüber.',
  channel: 'Messe',
  responses: ['attended', 'asked'],
  promise: 'Sie sehen es laufen und nehmen eine Idee mit.',
  offer: 'ein Besuch oder ein Anruf desjenigen, mit dem Sie am Stand sprachen',
  keyMessage: 'Wir machen dort weiter, wo wir am Stand aufgehört haben.',
  limit: 480,
  warn: 120,
  steps: fiveSteps({
    call: {
      title: 'Erster Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, wir haben uns auf der [[campaign]] getroffen. Ich habe die Notiz von unserem Gespräch vor mir: Darf ich sie vorlesen?“\n\nVorlesen. Dann: **„Ist es noch so?“**\n\n1. Was ist daraus geworden, seit Sie zurück sind?\n2. Wem haben Sie davon erzählt?\n3. [[offer]]: zwei Termine.',
    },
    talk: {
      title: 'Besuch oder Anruf',
      text: 'Mitbringen, was am Stand versprochen wurde. Die Sache selbst ansehen; nach dem fragen, der jeden Tag damit arbeitet. Enden mit **einem nächsten Schritt und einem Tag**.',
    },
    mail: {
      title: 'Mail, wenn niemand abnimmt',
      subject: 'Unser Gespräch auf der [[campaign]]',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\ndanke für Ihren Besuch an unserem Stand. Sie haben gesagt, was Sie suchen; ich habe es aufgeschrieben und möchte dort weitermachen: [[offer]].\n\nPasst Ihnen die nächste Woche?\n\nFreundliche Grüße',
    },
    second: {
      title: 'Zweiter Anruf',
      text: '„Guten Tag {{firstName}} {{lastName}}, nach einer Messe ist jeder Tisch voll. Soll ich in zwei Wochen wieder anrufen, oder passt es jetzt besser?“',
    },
    last: {
      title: 'Letzte Mail',
      subject: 'Bis zur nächsten Messe',
      text: 'Guten Tag {{firstName}} {{lastName}},\n\nseit der [[campaign]] habe ich Sie nicht erreicht. Die Notiz von unserem Gespräch bleibt bei mir; wird es bei {{company}} ein Thema, genügt eine Zeile, und wir machen dort weiter.\n\nFreundliche Grüße',
    },
  }),
  questions: [
    'Weswegen sind Sie auf die Messe gefahren?',
    'Was haben Sie dort noch gesehen, das Ihnen gefiel?',
    'Was muss bei Ihnen geschehen, bevor Sie entscheiden können?',
  ],
  objections: [
    {
      heard: 'Ich habe nur eine Tasche mitgenommen.',
      answer: 'Das ist ehrlich. *Was müssten wir nächstes Mal mitbringen, damit Sie zehn Minuten bleiben?*',
    },
    {
      heard: 'Der Stand Ihres Wettbewerbers war größer.',
      answer: 'Das war er. Was hat man Ihnen dort gezeigt, das wir hätten zeigen sollen?',
    },
  ],
  do: [
    'Die Notiz vom Stand lesen, bevor man wählt.',
    'Wenn es irgend geht, ruft an, wer am Stand gesprochen hat.',
  ],
  dont: ['Nicht den allgemeinen Prospekt schicken.'],
  criteria: [
    {
      id: 'gesprochen',
      title: 'Hat mit einem von uns gesprochen',
      operator: 'asked',
      required: false,
      reason: 'Ein gelesenes Namensschild allein sagt nichts.',
      question: 'Mit wem von uns haben Sie am Stand gesprochen, und worüber?',
    },
  ],
  rejectReasons: [{ id: 'nur-namensschild', title: 'Nur Namensschild gelesen, kein Gespräch' }],
};
