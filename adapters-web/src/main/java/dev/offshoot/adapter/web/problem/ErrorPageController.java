package dev.offshoot.adapter.web.problem;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what failed before any controller was found, or after it was left. */
@Hidden
@Controller
final class ErrorPageController implements ErrorController {

    private final Diagnosis diagnosis;
    private final ProblemReply answer;

    ErrorPageController(Diagnosis diagnosis, ProblemReply answer) {
        this.diagnosis = diagnosis;
        this.answer = answer;
    }

    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        var uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked ? asked : "";
        var api = ProblemReply.isApi(request, uri);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable exception) {
            return answer.as(diagnosis.of(exception), api, response);
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var problem = diagnosis.ofStatus(status);
        var said = request.getAttribute(RequestDispatcher.ERROR_MESSAGE) instanceof String message
                        && status.value() == HttpStatus.FORBIDDEN.value()
                        && !message.isBlank()
                ? problem.saying(message)
                : problem;
        return answer.as(FaultReply.of(said), api, response);
    }
}
