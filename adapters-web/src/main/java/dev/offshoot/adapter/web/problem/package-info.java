/** What is answered when something cannot be done, as a problem document or as a page. */
@NullMarked
package dev.offshoot.adapter.web.problem;

import org.jspecify.annotations.NullMarked;
