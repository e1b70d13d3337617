package dev.offshoot.adapter.web.problem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers what the server could not read far enough to ask the application: with a problem, and with a plain page where
 * it is known that no program asks. The server makes it by its name.
 */
public final class UnreadableRequests extends ErrorReportValve {

    private static final String UNREAD =
            "The request line or a header cannot be read, or all of them are longer than 8,192 bytes.";

    private final Diagnosis diagnosis = new Diagnosis(() -> 0);
    private final JsonMapper json = JsonMapper.builder().build();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()
                || !canBeWritten(response)) {
            return;
        }
        var problem = diagnosis.ofStatus(HttpStatusCode.valueOf(response.getStatus()));
        try {
            write(response, response.getStatus() == 400 ? problem.saying(UNREAD) : problem, isPage(request));
        } catch (IOException _) {
            // whoever asked has gone
        }
    }

    private static boolean canBeWritten(Response response) {
        var allowed = new AtomicBoolean(false);
        response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
        return allowed.get();
    }

    private static boolean isPage(Request request) {
        var address = request.getCoyoteRequest().requestURI();
        return !address.isNull() && address.startsWithIgnoreCase("/", 0) && !address.startsWithIgnoreCase("/api/", 0);
    }

    private void write(Response response, Problem problem, boolean page) throws IOException {
        response.setContentType(page ? "text/html" : Problem.MEDIA_TYPE);
        response.setCharacterEncoding("utf-8");
        var body = page ? page(problem).getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(problem);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.finishResponse();
    }

    private static String page(Problem problem) {
        return """
                <!doctype html>
                <html lang="en"><head><meta charset="utf-8"><title>%1$s</title></head>
                <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">To the start</a></p></main></body></html>
                """.formatted(problem.title(), problem.detail());
    }
}
