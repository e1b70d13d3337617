/** What is shown of a framework. */
@NullMarked
package dev.offshoot.framework.view;

import org.jspecify.annotations.NullMarked;
