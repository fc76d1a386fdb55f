"""From the parser's complaint to a sentence a process designer understands."""

from palveluketju.document.faults.explain import explain
from palveluketju.document.faults.fault import Fault

__all__ = ["Fault", "explain"]
