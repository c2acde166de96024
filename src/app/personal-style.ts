/** The sheet of personal rooms: fields, questions, talk. Public pages do without it, so that they fit one round trip. */
import '#ui/personal.css';
