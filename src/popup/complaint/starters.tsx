import { popup } from '../../text/popup';

type StartersProps = { request: string; onStart: (text: string) => void };

/** First words of a request, while it is empty: a press and the sentence has a direction. */
export function Starters({ request, onStart }: StartersProps) {
  const words = popup.form;
  if (request.trim() !== '') return null;
  return (
    <div class="popup-starters" role="group" aria-label={words.starters}>
      {words.starterTexts.map(({ label, text }) => (
        <button key={label} type="button" class="popup-starter" onClick={() => onStart(text)}>
          {label}
        </button>
      ))}
    </div>
  );
}
