package dev.offshoot.adapter.web.problem;

import dev.offshoot.command.form.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.FileCountLimitExceededException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Why an upload could not be taken apart, in words. */
public final class Uploads {

    public static final String TOO_LARGE =
            "The file is larger than 5 MB. Split it into several files and import them one after the other.";

    private static final String FILE = "file";

    private Uploads() {}

    static Optional<Problem> problem(Throwable exception) {
        if (causes(exception).noneMatch(c -> c instanceof MultipartException || c instanceof FileUploadException)) {
            return Optional.empty();
        }
        if (causes(exception).anyMatch(FileCountLimitExceededException.class::isInstance)) {
            return Optional.of(
                    tooLarge("The upload has more than 50 parts. Send one file, as the part called “file”."));
        }
        if (causes(exception).anyMatch(Uploads::isOfHeader)) {
            return Optional.of(tooLarge("The name of the file is too long. Give it a name of at most 200 characters."));
        }
        return Optional.of(
                causes(exception).anyMatch(Uploads::isOfSize)
                        ? tooLarge(TOO_LARGE)
                        : Problem.of(
                                HttpStatus.BAD_REQUEST, "malformed-upload", "The upload broke off. Send it again."));
    }

    private static Problem tooLarge(String words) {
        HttpStatusCode status = HttpStatus.CONTENT_TOO_LARGE;
        return Problem.of(status, "too-large", words).with(List.of(new FieldError(FILE, words)));
    }

    private static boolean isOfHeader(Throwable cause) {
        return message(cause).contains("header");
    }

    private static boolean isOfSize(Throwable cause) {
        return cause instanceof MaxUploadSizeExceededException || message(cause).contains("exceeds");
    }

    private static String message(Throwable cause) {
        var message = cause.getMessage();
        return message == null ? "" : message.toLowerCase(Locale.ROOT);
    }

    private static Stream<Throwable> causes(Throwable exception) {
        return Stream.iterate(exception, e -> e != null, Throwable::getCause).limit(20);
    }
}
