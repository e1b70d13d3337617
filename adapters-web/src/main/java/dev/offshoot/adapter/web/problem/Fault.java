package dev.offshoot.adapter.web.problem;

import org.springframework.http.HttpHeaders;

/** What is answered when something went wrong before or beside any decision, and the headers that go with it. */
record Fault(Problem problem, HttpHeaders headers) {

    static Fault of(Problem problem) {
        return new Fault(problem, new HttpHeaders());
    }

    Fault header(String name, String value) {
        var more = new HttpHeaders();
        more.putAll(headers);
        more.set(name, value);
        return new Fault(problem, more);
    }
}
