/** What is looked at of a request before anybody answers it. */
@NullMarked
package dev.offshoot.adapter.web.problem.inspection;

import org.jspecify.annotations.NullMarked;
