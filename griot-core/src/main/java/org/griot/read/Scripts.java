package org.griot.read;

/** Which script letters belong to. */
final class Scripts {
  private Scripts() {}

  /** How many letters are Latin, and how many are not. */
  static int[] latinAndOther(String text) {
    int latin = 0;
    int other = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        latin += (c | 0x20) >= 'a' && (c | 0x20) <= 'z' ? 1 : 0;
      } else if (Character.isLetter(c)) {
        if (isLatin(c)) {
          latin++;
        } else {
          other++;
        }
      }
    }
    return new int[] {latin, other};
  }

  /** Whether a letter is Latin; modifier letters that transliterations use count as such. */
  static boolean isLatin(char letter) {
    return letter < 0x300
        || letter >= 0x1E00 && letter < 0x1F00
        || letter >= 0xFB00 && letter < 0xFB07;
  }
}
