package dev.offshoot.adapter.persistence.planted;

import dev.offshoot.adapter.web.WebConfiguration;

record KnowsTheWeb(Class<WebConfiguration> web) {
    KnowsTheWeb() {
        this(WebConfiguration.class);
    }
}
