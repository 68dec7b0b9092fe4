package org.griot.annotate;

/**
 * How sure the model must be before it is believed; set on the development parts of the corpus and
 * of the benchmarks.
 *
 * @param add a type that no word of the lexicon names
 * @param rename a type in the place of one that the model sees below {@code least}
 * @param least below this a type is not seen
 * @param trigger words that name a happening
 * @param state that something is planned or denied
 * @param party doers and those it was done to
 * @param unknown the same, if they are in no list of parties
 * @param harm the killed and the wounded
 * @param toll the same, where no word of the report tells such harm
 * @param thing things hit and weapons
 */
record ModelThresholds(
    double add,
    double rename,
    double least,
    double trigger,
    double state,
    double party,
    double unknown,
    double harm,
    double toll,
    double thing) {
  static final ModelThresholds STANDARD =
      new ModelThresholds(0.6, 0.9, 0.03, 0.3, 0.5, 0.5, 0.8, 0.6, 0.85, 0.45);
}
