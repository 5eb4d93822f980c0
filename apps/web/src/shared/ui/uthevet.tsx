/** A text with `<b>…</b>` made strong. react-i18next has Trans for it, with a parser that every first visit would load. */
export function Uthevet({ tekst, tall = false }: { tekst: string; tall?: boolean }) {
  return tekst.split(/<b>(.*?)<\/b>/).map((part, index) =>
    index % 2 === 1 ? (
      <b key={part} className={tall ? 'kp-sterk kp-tall' : 'kp-sterk'}>
        {part}
      </b>
    ) : (
      part
    ),
  );
}
