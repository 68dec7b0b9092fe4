package org.griot.annotate;

/**
 * How sure the model must be before it is believed; set on the development parts of the corpus and
 * of the training sets.
 *
 * @param add a type that no word of the lexicon names
 * @param rename a type in the place of one that the model sees below {@code least}
 * @param nothing that a sentence tells no happening
 * @param least below this a type is not seen
 * @param trigger words that name a happening
 * @param state that something is planned or denied
 * @param party doers and those it was done to
 * @param harm the killed, the wounded, the taken
 * @param thing things hit and weapons
 */
record ModelThresholds(
    double add,
    double rename,
    double nothing,
    double least,
    double trigger,
    double state,
    double party,
    double harm,
    double thing) {
  static final ModelThresholds STANDARD =
      new ModelThresholds(0.5, 0.7, 0.9, 0.1, 0.3, 0.5, 0.5, 0.5, 0.5);
}
