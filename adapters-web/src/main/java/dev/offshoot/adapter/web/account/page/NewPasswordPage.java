package dev.offshoot.adapter.web.account.page;

import dev.offshoot.access.Requester;
import dev.offshoot.adapter.web.problem.ReadsAnswers;
import dev.offshoot.adapter.web.security.signin.PasswordChange;
import dev.offshoot.adapter.web.security.signin.WantedPage;
import dev.offshoot.command.form.FieldError;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Where somebody whose password another chose must choose their own before anything else. */
@Controller
final class NewPasswordPage implements ReadsAnswers {

    private final PasswordChange passwords;
    private final WantedPage wantedPage;

    NewPasswordPage(PasswordChange passwords, WantedPage wantedPage) {
        this.passwords = passwords;
        this.wantedPage = wantedPage;
    }

    @GetMapping("/account/new-password")
    ModelAndView show() {
        return page(List.of(), HttpStatus.OK);
    }

    @PostMapping("/account/new-password")
    ModelAndView change(
            Requester by,
            @RequestParam(defaultValue = "") String current,
            @RequestParam(defaultValue = "") String wanted,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        var flaws = passwords.change(by, new PasswordChange.Wish(current, wanted, again), request, response);
        if (!flaws.isEmpty()) {
            return page(flaws, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("banner", "Your password was changed. Use it from now on.");
        return wantedPage
                .take(request, response)
                .map(NewPasswordPage::leadingTo)
                .orElseGet(() -> new ModelAndView("redirect:/account", HttpStatus.SEE_OTHER));
    }

    /** To an address as it was asked for, with nothing in it to be filled in. */
    private static ModelAndView leadingTo(String address) {
        var view = new RedirectView(address);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }

    private static ModelAndView page(List<FieldError> flaws, HttpStatus status) {
        var page = new ModelAndView("account/new-password", status);
        page.addObject("flaws", flaws);
        return page;
    }
}
