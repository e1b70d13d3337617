/** What pages and API ask alike: from where on the two clocks, and which page of a list. */
@NullMarked
package dev.offshoot.adapter.web.request;

import org.jspecify.annotations.NullMarked;
