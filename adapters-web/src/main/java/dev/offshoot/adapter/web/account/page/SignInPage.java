package dev.offshoot.adapter.web.account.page;

import dev.offshoot.adapter.web.security.access.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** Where one signs in. */
@Controller
final class SignInPage {

    @GetMapping("/sign-in")
    String show(@AuthenticationPrincipal @Nullable SignedIn signedIn, HttpServletRequest request, Model model) {
        if (signedIn != null) {
            return "redirect:/portfolio";
        }
        model.addAttribute("name", "");
        model.addAttribute("out", request.getParameter("out") != null);
        return "account/signin";
    }

    /** Forwarded to after a failure, with the name and what was wrong; its own address shows the page anew. */
    @PostMapping("/sign-in/again")
    String again(HttpServletRequest request, Model model) {
        model.addAttribute("out", false);
        return "account/signin";
    }
}
