"""Bounds that a process puts on itself before it reads what may be made to harm.

The system keeps them, whatever the libraries in the process do. Linux refuses memory beyond the
bound, Windows too; macOS knows no such bound, so there a thread looks often and ends the process.
"""

from __future__ import annotations

import os
import sys
from typing import Final, NamedTuple

OVER_THE_LIMIT: Final = 12
"""What a process ends with that ends itself for want of memory."""


class Limits(NamedTuple):
    """What a process may use.

    Attributes:
        memory_bytes: Of its memory, Python and libraries counted (Linux: of its address space).
        seconds: Of the processor's time; whoever started the process counts by the clock.
    """

    memory_bytes: int
    seconds: int


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _EXTENDED_LIMITS: Final = 9
    _PROCESS_TIME: Final = 0x0002
    _PROCESS_MEMORY: Final = 0x0100
    _NO_DIALOGS: Final = 0x0003
    _TICKS: Final = 10_000_000
    """Of Windows' clock in a second."""

    class _BasicLimits(ctypes.Structure):
        """``JOBOBJECT_BASIC_LIMIT_INFORMATION``."""

        _fields_ = (
            ("PerProcessUserTimeLimit", wintypes.LARGE_INTEGER),
            ("PerJobUserTimeLimit", wintypes.LARGE_INTEGER),
            ("LimitFlags", wintypes.DWORD),
            ("MinimumWorkingSetSize", ctypes.c_size_t),
            ("MaximumWorkingSetSize", ctypes.c_size_t),
            ("ActiveProcessLimit", wintypes.DWORD),
            ("Affinity", ctypes.c_size_t),
            ("PriorityClass", wintypes.DWORD),
            ("SchedulingClass", wintypes.DWORD),
        )

    class _ExtendedLimits(ctypes.Structure):
        """``JOBOBJECT_EXTENDED_LIMIT_INFORMATION``."""

        _fields_ = (
            ("BasicLimitInformation", _BasicLimits),
            ("IoInfo", ctypes.c_ulonglong * 6),
            ("ProcessMemoryLimit", ctypes.c_size_t),
            ("JobMemoryLimit", ctypes.c_size_t),
            ("PeakProcessMemoryUsed", ctypes.c_size_t),
            ("PeakJobMemoryUsed", ctypes.c_size_t),
        )

    def limit_this_process(limits: Limits) -> None:
        """Keep this process within bounds from now on.

        Raises:
            OSError: If the system does not allow it.
        """
        kernel = ctypes.WinDLL("kernel32", use_last_error=True)
        kernel.CreateJobObjectW.restype = wintypes.HANDLE
        kernel.GetCurrentProcess.restype = wintypes.HANDLE
        kernel.CreateJobObjectW.argtypes = [wintypes.LPVOID, wintypes.LPCWSTR]
        kernel.SetInformationJobObject.argtypes = [
            wintypes.HANDLE, ctypes.c_int, wintypes.LPVOID, wintypes.DWORD,
        ]  # fmt: skip
        kernel.AssignProcessToJobObject.argtypes = [wintypes.HANDLE, wintypes.HANDLE]
        kernel.SetErrorMode(_NO_DIALOGS)
        wanted = _ExtendedLimits()
        wanted.BasicLimitInformation.LimitFlags = _PROCESS_TIME | _PROCESS_MEMORY
        wanted.BasicLimitInformation.PerProcessUserTimeLimit = limits.seconds * _TICKS
        wanted.ProcessMemoryLimit = limits.memory_bytes
        job = kernel.CreateJobObjectW(None, None)  # kept open: the job lasts as long as the process
        if not (
            job
            and kernel.SetInformationJobObject(
                job, _EXTENDED_LIMITS, ctypes.byref(wanted), ctypes.sizeof(wanted)
            )
            and kernel.AssignProcessToJobObject(job, kernel.GetCurrentProcess())
        ):
            raise ctypes.WinError(ctypes.get_last_error())

else:
    import resource
    import threading
    import time

    _LOOKS_EVERY_SECONDS: Final = 0.02
    _UNIT_BYTES: Final = 1 if sys.platform == "darwin" else 1024
    """Of the most memory that was used, as the system counts it."""

    def limit_this_process(limits: Limits) -> None:
        """Keep this process within bounds from now on.

        Raises:
            OSError: If the system does not allow it.
        """
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_CPU, limits.seconds)
        if sys.platform == "darwin":
            watch_memory(limits.memory_bytes)
        else:
            _limit(resource.RLIMIT_AS, limits.memory_bytes)

    def watch_memory(most_bytes: int) -> None:
        """End this process as soon as it has used more memory; ``OVER_THE_LIMIT`` is its answer."""
        threading.Thread(target=_watch, args=(most_bytes,), daemon=True).start()

    def _watch(most_bytes: int) -> None:
        while resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT_BYTES <= most_bytes:
            time.sleep(_LOOKS_EVERY_SECONDS)
        os._exit(OVER_THE_LIMIT)

    def _limit(kind: int, wanted: int) -> None:
        _, most = resource.getrlimit(kind)
        bound = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(kind, (bound, bound))
