package dev.offshoot.adapter.web.planted.page;

import dev.offshoot.adapter.web.api.response.Plain;

/** A page that makes use of what the API answers with. */
class KnowsTheApi {

    Plain plain = new Plain();
}
