package dev.offshoot.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The rules of names: one word for a thing, and the field's where the field has one. */
final class WordRules {

    /** What the types of words.md were called before. */
    static final Set<String> LEFT = Set.of(
            "Arrivals",
            "AsAt",
            "Asked",
            "Asking",
            "Catalogue",
            "Chapter",
            "Chartering",
            "ClassBytes",
            "Clerk",
            "Course",
            "Cover",
            "Doors",
            "Enabling",
            "Families",
            "Family",
            "Flaw",
            "Fold",
            "Frame",
            "FrontDesk",
            "Journal",
            "Ledger",
            "Lines",
            "Means",
            "Naming",
            "Nonsense",
            "Outermost",
            "Overseeing",
            "Place",
            "Promising",
            "Raise",
            "Receipts",
            "Recorded",
            "Recorder",
            "Refusals",
            "Rehearsal",
            "Repeats",
            "Say",
            "Shape",
            "Shelf",
            "Shown",
            "Spreading",
            "Stamp",
            "Standing",
            "Steward",
            "StillWelcome",
            "Storyteller",
            "TakeCommands",
            "Tale",
            "Thing",
            "Trial",
            "TurnedDown",
            "Viewpoint",
            "Views",
            "Walk",
            "Whence");

    /** Of these, what means nothing else in plain words. */
    private static final String UNMISTAKABLE = "(?i:stewards?|clerks?|storytellers?|whence|tales?|ledgers?)";

    private static final Pattern LEFT_IN_TEXT =
            Pattern.compile("`[^`\\n]*\\b(" + String.join("|", LEFT) + ")\\b[^`\\n]*`|\\b" + UNMISTAKABLE + "\\b");

    /** Folders that say nothing of what is in them, or that were left. */
    private static final String[] EMPTY_WORDS = {
        "..kernel..",
        "..intake..",
        "..desk..",
        "..common..",
        "..util..",
        "..utils..",
        "..helper..",
        "..misc..",
        "..impl.."
    };

    private WordRules() {}

    static Map<String, ArchRule> all() {
        return Map.of(
                "no_name_hides_what_a_thing_is", noNameHidesWhatAThingIs(),
                "no_name_that_was_left_comes_back", noNameThatWasLeftComesBack(),
                "a_folder_says_what_is_in_it", aFolderSaysWhatIsInIt());
    }

    /** The words in a text that nothing is called any more. */
    static List<String> leftIn(String text) {
        return LEFT_IN_TEXT.matcher(text).results().map(MatchResult::group).toList();
    }

    private static ArchRule noNameHidesWhatAThingIs() {
        return noClasses()
                .should()
                .haveNameMatching(".*\\.[A-Za-z]*(Impl|Util|Utils|Helper|Manager|DTO|Dto|Data|Info|Port)")
                .orShould()
                .haveNameMatching(".*\\.(Abstract|Base|I)[A-Z][A-Za-z]*");
    }

    private static ArchRule noNameThatWasLeftComesBack() {
        return noClasses().should().haveNameMatching(".*\\.(" + String.join("|", LEFT) + ")");
    }

    private static ArchRule aFolderSaysWhatIsInIt() {
        return noClasses().should().resideInAnyPackage(EMPTY_WORDS);
    }
}
