package org.griot.link;

/** What the words of a time expression say, before it is known what they are relative to. */
interface DateForm {
  String NO_REFERENCE = "open: publication unknown";

  /** The days it stands for; open, with the reason, where the context does not tell. */
  DateReading resolve(DateContext context);
}
