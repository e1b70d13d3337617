/** What every answer of the API is made of: dates, quantities, provenance, pages of lists. */
@NullMarked
package dev.offshoot.adapter.web.api.response;

import org.jspecify.annotations.NullMarked;
