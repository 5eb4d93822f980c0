/** A file and its text fields as a form; the field of the file stands in the type as a text, since JSON has no bytes. */
export const filskjema =
  (fil: File) =>
  (body: object): FormData => {
    const form = new FormData();
    for (const [name, value] of Object.entries(body)) if (typeof value === 'string') form.set(name, value);
    form.set('fil', fil);
    return form;
  };
