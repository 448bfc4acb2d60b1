import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';

/** Who is signed in has nothing to do at the sign-in address: on to the start page. */
export function SignedInPage() {
  const { route } = useLocation();
  useEffect(() => route('/', true), [route]);
  return null;
}
