import mark from '../../../public/icons/mark.svg';

/** The product's mark; its name always stands beside it. */
export function Mark() {
  return <img class="mark" src={mark} alt="" width={20} height={20} />;
}
