package dev.offshoot.adapter.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.json.JsonMapper;

/** Gives a problem the form its reader wants: a document under /api, a page elsewhere. */
public final class ProblemReply {

    private final JsonMapper json;

    public ProblemReply(JsonMapper json) {
        this.json = json;
    }

    static boolean isApi(HttpServletRequest request, String uri) {
        return uri.startsWith(request.getContextPath() + "/api/");
    }

    /** What a controller returns for it. */
    Object as(FaultReply fault, boolean api, HttpServletResponse response) {
        var problem = fault.problem();
        fault.headers().forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        if (api) {
            return ResponseEntity.status(problem.status())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        var page = new ModelAndView("error/fault", HttpStatusCode.valueOf(problem.status()));
        page.addObject("problem", problem);
        return page;
    }

    /** Writes it where no controller is at work. */
    public void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
