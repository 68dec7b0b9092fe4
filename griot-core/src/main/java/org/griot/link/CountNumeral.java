package org.griot.link;

import org.jspecify.annotations.Nullable;

/**
 * A number as read: its value, or the words that give only an order of size.
 *
 * @param next the token after it
 * @param value the number, or -1 if the words give none ("dozens")
 * @param approx the wording is rough by nature ("two dozen")
 * @param words the words, if they give no number or a rough one; else null
 */
record CountNumeral(int next, long value, boolean approx, @Nullable String words) {
  boolean isVague() {
    return value < 0;
  }
}
