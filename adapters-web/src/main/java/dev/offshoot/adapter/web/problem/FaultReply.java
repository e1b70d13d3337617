package dev.offshoot.adapter.web.problem;

import org.springframework.http.HttpHeaders;

/** What is answered when something went wrong before or beside any decision, and the headers that go with it. */
record FaultReply(Problem problem, HttpHeaders headers) {

    static FaultReply of(Problem problem) {
        return new FaultReply(problem, new HttpHeaders());
    }

    FaultReply header(String name, String value) {
        var more = new HttpHeaders();
        more.putAll(headers);
        more.set(name, value);
        return new FaultReply(problem, more);
    }
}
