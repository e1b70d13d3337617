package dev.offshoot.adapter.web.problem;

import static java.util.stream.Collectors.joining;

import dev.offshoot.command.NotKnownWhetherRecorded;
import dev.offshoot.command.StorageFull;
import dev.offshoot.command.StreamRejection.CannotBeRead;
import dev.offshoot.command.StreamRejection.NoRoomLeft;
import dev.offshoot.command.TookTooLong;
import dev.offshoot.command.form.FieldError;
import dev.offshoot.command.form.value.Characters;
import dev.offshoot.stream.Unreadable;
import java.io.EOFException;
import java.net.SocketTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.util.List;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.apache.catalina.session.TooManyActiveSessionsException;
import org.apache.coyote.BadRequestException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** From an exception to what is answered; says nothing of the inside, and logs what nobody foresaw. */
public final class Diagnosis {

    private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);
    private static final String SECONDS_TO_RETRY = "5";
    private static final String SECONDS_TO_CALM = "60";

    private final IntSupplier percent;

    /** @param percent how much has been rebuilt of what pages cannot read yet */
    public Diagnosis(IntSupplier percent) {
        this.percent = percent;
    }

    FaultReply of(Throwable exception) {
        reportIfOutOfMemory(exception);
        var upload = Uploads.problem(exception);
        if (upload.isPresent()) {
            return FaultReply.of(upload.get());
        }
        return switch (exception) {
            case RefusedRequestException e -> FaultReply.of(e.problem());
            case StorageFull _ -> FaultReply.of(Problem.of(new NoRoomLeft()));
            case NotThere e -> FaultReply.of(Problem.of(HttpStatus.NOT_FOUND, "not-there", said(e)));
            case BadQuery e ->
                FaultReply.of(Problem.of(HttpStatus.BAD_REQUEST, "bad-query", said(e))
                        .with(List.of(new FieldError(e.parameter(), said(e)))));
            case HttpMessageNotReadableException _ ->
                FaultReply.of(
                        Problem.of(HttpStatus.BAD_REQUEST, "malformed-json", "The body is not JSON that can be read."));
            case MethodArgumentTypeMismatchException e ->
                FaultReply.of(Problem.of(HttpStatus.BAD_REQUEST, "bad-query", unreadable(e))
                        .with(List.of(new FieldError(e.getName(), unreadable(e)))));
            case RequestRejectedException _ ->
                FaultReply.of(Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "bad-query",
                        "The address, a header or the name of a parameter holds characters that no name may have."));
            case BadRequestException _, EOFException _, SocketTimeoutException _, ClosedChannelException _ ->
                FaultReply.of(Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "bad-request",
                        "The body breaks off, or its parts are not sent as HTTP has it. Send it again."));
            case InvalidParameterException _ ->
                FaultReply.of(Problem.of(
                        HttpStatus.BAD_REQUEST,
                        "bad-query",
                        "The address or the form holds characters that are not in UTF-8. Write them anew."));
            case TooManyActiveSessionsException _ ->
                FaultReply.of(Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "too-busy",
                                "Too many people are signed in just now. Try again in a minute."))
                        .header("Retry-After", SECONDS_TO_CALM);
            case ServletRequestBindingException e ->
                FaultReply.of(Problem.of(HttpStatus.BAD_REQUEST, "bad-query", said(e)));
            case NotKnownWhetherRecorded e -> notKnown(e);
            case Unreadable e -> FaultReply.of(Problem.of(CannotBeRead.of(e)));
            case HttpMediaTypeNotSupportedException e -> new FaultReply(notTaken(e), e.getHeaders());
            case ErrorResponse e -> new FaultReply(ofStatus(e.getStatusCode()), e.getHeaders());
            default -> ofStorage(exception);
        };
    }

    private FaultReply ofStorage(Throwable exception) {
        if (Storage.isBeingRebuilt(exception)) {
            return FaultReply.of(Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "being-rebuilt",
                            "What this shows is being rebuilt from the log, %s %% of it so far. Nothing is lost. Try again in a minute."
                                    .formatted(percent.getAsInt())))
                    .header("Retry-After", SECONDS_TO_CALM);
        }
        return Storage.tookTooLong(exception)
                ? tookTooLong(exception)
                : Storage.isDown(exception) ? storageDown(exception) : unforeseen(exception);
    }

    /** Nothing that is left of this process can be relied on; whoever started it has said what happens then. */
    private static void reportIfOutOfMemory(Throwable exception) {
        var process = Thread.getDefaultUncaughtExceptionHandler();
        for (@Nullable Throwable cause = exception; cause != null && process != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                process.uncaughtException(Thread.currentThread(), cause);
                return;
            }
        }
    }

    private static FaultReply storageDown(Throwable exception) {
        LOG.warn("The database cannot be reached: {}", exception.toString());
        return FaultReply.of(Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "storage-unavailable",
                        "The database cannot be reached just now. Nothing was changed. Try again in a few seconds."))
                .header("Retry-After", SECONDS_TO_RETRY);
    }

    private static FaultReply tookTooLong(Throwable exception) {
        LOG.warn("The database gave up what took too long: {}", exception.toString());
        return FaultReply.of(Problem.of(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "took-too-long",
                        "This took longer than %s seconds and was given up; nothing was changed. Try again when the service is less busy, or send a file in smaller parts."
                                .formatted(TookTooLong.LIMIT.toSeconds())))
                .header("Retry-After", SECONDS_TO_CALM);
    }

    private static FaultReply notKnown(Throwable exception) {
        LOG.warn("The database broke off while committing: {}", exception.toString());
        return FaultReply.of(
                        Problem.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "perhaps-recorded",
                                "The database broke off while this was being recorded, and it is not known whether it was. Send it"
                                        + " again as it is: with its Idempotency-Key, which every form has, it is recorded once."))
                .header("Retry-After", SECONDS_TO_RETRY);
    }

    private static FaultReply unforeseen(Throwable exception) {
        var correlation = UUID.randomUUID().toString();
        LOG.error("Fault {}", correlation, exception);
        return FaultReply.of(Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "fault",
                        "Something broke on our side. Quote %s to whoever runs this service.".formatted(correlation))
                .correlated(correlation));
    }

    private Problem notTaken(HttpMediaTypeNotSupportedException exception) {
        var problem = ofStatus(exception.getStatusCode());
        var taken = exception.getSupportedMediaTypes();
        return taken.isEmpty() || taken.stream().anyMatch(MediaType.APPLICATION_JSON::isCompatibleWith)
                ? problem
                : problem.saying("Send the body as %s."
                        .formatted(
                                taken.stream().map(MediaType::toString).sorted().collect(joining(" or "))));
    }

    Problem ofStatus(HttpStatusCode status) {
        return switch (status.value()) {
            case 401 -> Problem.of(status, "not-signed-in", "Sign in first, or send an access token.");
            case 403 -> Problem.of(status, "not-allowed", "You may not do this.");
            case 404 -> Problem.of(status, "not-found", "There is nothing at this address.");
            case 405 -> Problem.of(status, "method-not-allowed", "This address does not take that method. See Allow.");
            case 406 -> Problem.of(status, "not-acceptable", "There is no answer in the media type you accept.");
            case 413 -> Problem.of(status, "too-large", "What you sent is too large.");
            case 415 -> Problem.of(status, "unsupported-media-type", "Send the body as application/json in UTF-8.");
            case 501 -> Problem.of(status, "method-unknown", "No address takes it. Use GET, HEAD, POST or DELETE.");
            case 505 -> Problem.of(status, "protocol-unknown", "That version of HTTP is not known. Use HTTP/1.1.");
            default ->
                status.is5xxServerError()
                        ? Problem.of(status, "fault", "Something broke on our side. Try again.")
                        : Problem.of(status, "bad-request", "The request cannot be understood.");
        };
    }

    private static String unreadable(MethodArgumentTypeMismatchException mismatch) {
        return boolean.class.equals(mismatch.getRequiredType())
                ? "%s for “%s” is neither true nor false. Write one of the two, or leave it out."
                        .formatted(Characters.quoted(String.valueOf(mismatch.getValue())), mismatch.getName())
                : "“%s” cannot be read.".formatted(mismatch.getName());
    }

    private static String said(Exception exception) {
        var message = exception.getMessage();
        return message == null ? "It cannot be read." : message;
    }
}
