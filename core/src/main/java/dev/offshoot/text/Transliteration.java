package dev.offshoot.text;

import java.util.HashMap;
import java.util.Map;

/** Letters that Unicode does not take apart into Latin ones, as they are commonly written in Latin: for keys, not to be read. */
public final class Transliteration {

    private static final Map<Integer, String> LATIN = new HashMap<>();

    static {
        pairs("ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ı i ŋ ng ə e");
        pairs("α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o");
        pairs("а a б b в v г g д d е e ж zh з z и i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh");
        pairs("щ shch ы y э e ю yu я ya є ye і i ґ g ђ dj ј j љ lj њ nj ћ c џ dz ъ - ь -");
    }

    private Transliteration() {}

    private static void pairs(String lettersAndLatin) {
        var words = lettersAndLatin.split(" ", -1);
        for (var i = 0; i < words.length; i += 2) {
            LATIN.put(words[i].codePointAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
        }
    }

    /** A text in lower case with the letters that are known here replaced. */
    public static String latin(String text) {
        var latin = new StringBuilder();
        text.codePoints().forEach(letter -> {
            var written = LATIN.get(letter);
            if (written == null) {
                latin.appendCodePoint(letter);
            } else {
                latin.append(written);
            }
        });
        return latin.toString();
    }
}
