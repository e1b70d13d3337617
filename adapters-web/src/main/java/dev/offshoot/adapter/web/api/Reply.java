package dev.offshoot.adapter.web.api;

import java.util.Map;

/** What the API answers to a command. */
record Reply(int status, Map<String, String> headers, String body) {
    Reply {
        headers = Map.copyOf(headers);
    }
}
