"""How the loss curves, and what that says of the learning rate.

Along one eigenvector of the Hessian a quadratic loss is a parabola of curvature λ, and the error x
to its minimum obeys the heavy ball's recurrence on its own (Polyak 1964; with a buffer as
`torch.optim.SGD` has it):

    buffer <- β * buffer + λ * x,   x <- x - learning_rate * buffer

Put together, x[k+1] = (1 + β - learning_rate * λ) x[k] - β x[k-1]: sums of powers of the roots of
z² - (1 + β - learning_rate * λ) z + β. From a buffer of zero, x keeps its sign while both roots
are real and positive, that is up to learning_rate = (1 - √β)² / λ, and dies away while both lie
inside the unit circle, that is below 2 (1 + β) / λ where β < 1 (Goh, "Why Momentum Really Works",
Distill 2017). Without momentum the two borders are 1 / λ and 2 / λ.

Where zero grad is left out, `.grad` is the sum of all gradients: a buffer with β = 1, whose roots
lie on the unit circle. Momentum on top of that gives (z - 1)² (z - β) + learning_rate * λ * z²,
which by Jury's criterion has a root outside of the unit circle at every learning rate.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_DOWN, Context
from enum import StrEnum

import torch
from torch import Tensor

from gdsim.core.objective import Objective, objective_of
from gdsim.core.optimizers import SGD
from gdsim.core.settings import RunSettings
from gdsim.core.table import FIXED_BELOW
from gdsim.language import worded

MOST_EXACT = 50
"""Parameters up to which the whole Hessian is computed."""

TOLERANCE = 1e-6
"""An eigenvalue this small, measured by the largest in magnitude, counts as zero."""

_NOTHING = 1e-200
"""An eigenvalue this small counts as zero in any case: its limits would not be finite."""

SEED = 0
"""Where the directions and points come from that only have to be like no other."""

_ROUNDING = 1e-9
"""A relative difference this small is no difference: borders and Hessians are computed."""

_FOUR_DIGITS = Context(prec=4, rounding=ROUND_DOWN)


@dataclass(frozen=True)
class Eigenvalues:
    """The ends of a Hessian's spectrum, in loss units per squared parameter unit.

    Attributes:
        smallest: The smallest eigenvalue; nan where the Hessian is not finite.
        largest: The largest eigenvalue, the curvature along the steepest direction; or nan.
    """

    smallest: float
    largest: float


def eigenvalues(
    objective: Objective, parameters: Tensor, most_exact: int = MOST_EXACT
) -> Eigenvalues:
    """The ends of the Hessian's spectrum at the parameters (P,), in float64.

    Above `most_exact` parameters by `power_iteration`, else from the whole Hessian. An objective
    in another dtype gives way to one in float64.
    """
    objective = _in_float64(objective)
    point = parameters.detach().to(objective.device, torch.float64)
    if len(point) > most_exact:
        return power_iteration(_hessian_product(objective, point), len(point))
    hessian = torch.autograd.functional.hessian(objective, point).cpu()
    if not hessian.isfinite().all():
        return Eigenvalues(math.nan, math.nan)
    spectrum = torch.linalg.eigvalsh(hessian)
    return Eigenvalues(float(spectrum[0]), float(spectrum[-1]))


def power_iteration(
    product: Callable[[Tensor], Tensor],
    size: int,
    tolerance: float = 1e-4,
    most: int = 300,
) -> Eigenvalues:
    """The ends of the spectrum of a symmetric matrix that is known by its products with vectors.

    Power iteration (Golub and Van Loan, Matrix Computations, 8.2): first roughly for the end that
    is larger in magnitude, then shifted, for the end that is farthest from there, and for the one
    that is farthest from that. So no pair of eigenvalues λ and -λ can hold it up.

    Args:
        product: Multiplies a vector (size,) in float64 by the matrix.
        size: The matrix's rows.
        tolerance: The residual at which an eigenvector is good enough, measured by the larger end.
            The eigenvalue's own error is at most that, and usually its square.
        most: Products per end after which the best eigenvalue so far is taken.
    """
    start = _random(size)
    rough = _farthest(product, start, 0.0, tolerance, min(most, 20))
    one = _farthest(product, start, rough, tolerance, most)
    other = _farthest(product, start, one, tolerance, most)
    if not (math.isfinite(one) and math.isfinite(other)):
        return Eigenvalues(math.nan, math.nan)
    return Eigenvalues(min(one, other), max(one, other))


def is_quadratic(objective: Objective, parameters: Tensor) -> bool:
    """Whether the loss is quadratic, as far as can be measured: whether its Hessian is constant.

    The Hessian's product with one random direction is compared here and at four random points
    around the problem's start, on either side of it, near and far; always the same ones.
    """
    objective = _in_float64(objective)
    start = objective.tensor(objective.problem.start)
    points = [
        start + scale * (1 + start.abs()) * _random(len(start), seed).to(start)
        for seed, reach in enumerate((0.5, 3.0), SEED + 1)
        for scale in (reach, -reach)
    ]
    direction = _random(len(start))
    here = _hessian_product(objective, parameters.to(start))(direction)
    noise = _ROUNDING * float(here.norm())
    # Written so that nan is no constant Hessian.
    return all(
        float((_hessian_product(objective, point)(direction) - here).norm()) <= noise
        for point in points
    )


def _in_float64(objective: Objective) -> Objective:
    if objective.dtype == torch.float64:
        return objective
    return objective_of(objective.problem, "float64", str(objective.device))


def _random(size: int, seed: int = SEED) -> Tensor:
    """A random vector (size,), the same for the same seed."""
    generator = torch.Generator().manual_seed(seed)
    return torch.randn(size, generator=generator, dtype=torch.float64)


def _hessian_product(objective: Objective, point: Tensor) -> Callable[[Tensor], Tensor]:
    """What multiplies a vector (P,) by the Hessian at the point, by a second backward pass.

    (Pearlmutter, "Fast Exact Multiplication by the Hessian", 1994.)
    """
    leaf = point.detach().requires_grad_()
    (gradient,) = torch.autograd.grad(objective(leaf), leaf, create_graph=True)

    def product(vector: Tensor) -> Tensor:
        if not gradient.requires_grad:  # The loss is linear.
            return torch.zeros_like(vector)
        # Not by `grad_outputs`, which would have torch import sympy, for a second or two.
        along = gradient @ vector.to(leaf)
        (image,) = torch.autograd.grad(along, leaf, retain_graph=True, materialize_grads=True)
        return image.to(vector)

    return product


def _farthest(
    product: Callable[[Tensor], Tensor], start: Tensor, shift: float, tolerance: float, most: int
) -> float:
    """The eigenvalue that is farthest from the shift, or nan; see `power_iteration`."""
    direction, value = start / start.norm(), math.nan
    for _ in range(most):
        image = product(direction)
        value = float(direction @ image)
        residual = float((image - value * direction).norm())
        # Written so that nan ends it, too.
        if not residual > tolerance * max(abs(value), abs(shift)):
            break
        direction = image - shift * direction
        direction = direction / direction.norm()
    return value


class Outlook(StrEnum):
    """What a learning rate leads to near the minimum, in words."""

    SMOOTH = worded("converges without overshooting")
    RINGS = worded("overshoots and rings")
    ENDLESS = worded("rings without end")
    DIVERGES = worded("diverges")
    UNLIMITED = worded("no limit here")
    UNKNOWN = worded("not finite here")


@dataclass(frozen=True)
class Stability:
    """Where a learning rate stands between the limits that the curvature sets.

    Attributes:
        curvature: The Hessian's largest eigenvalue; nan where the Hessian is not finite.
        smallest: Its smallest eigenvalue. Either is 0 where it is negligible beside the other.
        quadratic: Whether the curvature is the same everywhere, so that all this is, too.
        learning_rate: The learning rate that is judged.
        momentum: The momentum it is judged with.
        zero_grad: Whether `.grad` is set back to zero after each step.
        smooth: The error along the steepest direction never changes sign up to this learning
            rate, from a start with empty buffers; 0 where it always does. None without a limit.
        limit: The learning rate below which that error does not grow; 0 where it always does.
            None where the curvature sets none.
        best: The constant learning rate that needs the fewest iterations from the hardest start,
            rounded down to four digits; None where that is not known.
        outlook: What the learning rate leads to.
    """

    curvature: float
    smallest: float
    quadratic: bool
    learning_rate: float
    momentum: float
    zero_grad: bool
    smooth: float | None
    limit: float | None
    best: float | None
    outlook: Outlook


def stability(
    ends: Eigenvalues,
    learning_rate: float,
    momentum: float = 0.0,
    *,
    quadratic: bool,
    zero_grad: bool = True,
) -> Stability:
    """What the learning rate leads to where the Hessian has these eigenvalues.

    On the border to overshooting the error still keeps its sign; without momentum it is then 0
    after one step. On the limit itself the error keeps its size and rings without end.
    """
    smallest, curvature = _without_noise(ends)
    smooth, limit = _borders(curvature, _inertia(momentum, zero_grad))
    best = None
    if quadratic and smallest > 0 and momentum == 0 and zero_grad:
        # Polyak, Introduction to Optimization, 1987, 1.4: the steepest and the flattest
        # direction then shrink alike.
        best = _rounded_down(1 / (smallest / 2 + curvature / 2))
    if math.isnan(curvature):
        outlook = Outlook.UNKNOWN
    elif quadratic and smallest < 0:
        # The only case in which it is the smallest eigenvalue that decides: elsewhere a direction
        # that curves down is left for places that curve differently.
        smooth, limit, outlook = 0.0, 0.0, Outlook.DIVERGES
    elif limit is None or smooth is None:
        outlook = Outlook.UNLIMITED
    else:
        outlook = _outlook(learning_rate, smooth, limit, _inertia(momentum, zero_grad))
    return Stability(
        curvature=curvature,
        smallest=smallest,
        quadratic=quadratic,
        learning_rate=learning_rate,
        momentum=momentum,
        zero_grad=zero_grad,
        smooth=smooth,
        limit=limit,
        best=best,
        outlook=outlook,
    )


def unjudged(settings: RunSettings) -> str:
    """Why the limits say nothing of a run under the settings, in a few words; empty where they do.

    They are those of gradient descent with momentum, as above, on the loss of all samples.
    """
    rule = settings.optimizer
    if not isinstance(rule, SGD):
        return worded("{optimizer} has no fixed limit", optimizer=rule.title)
    if rule.nesterov or rule.dampening or rule.weight_decay:
        return worded("no limit told for this kind of SGD")
    if len(settings.start) > MOST_EXACT:
        # By power iteration it would hold up the run for up to a second at each step.
        return worded("no limit told above {most} parameters", most=MOST_EXACT)
    return worded("no limit told for mini-batches") if settings.samples_per_step else ""


def stability_at(objective: Objective, parameters: Tensor, settings: RunSettings) -> Stability:
    """The stability of a run under settings that `unjudged` passes, at the parameters (P,).

    It takes 1 to 6 ms up to `MOST_EXACT` parameters, and beyond them up to some 700 times as long
    as one gradient. It reads nothing else and changes nothing, so any thread may ask at any time.
    """
    ends = eigenvalues(objective, parameters)
    quadratic = is_quadratic(objective, parameters)
    return stability_under(settings, ends, settings.learning_rate, quadratic=quadratic)


def stability_under(
    settings: RunSettings, ends: Eigenvalues, rate: float, *, quadratic: bool
) -> Stability:
    """The stability of a run at this learning rate, where the Hessian has these eigenvalues."""
    assert isinstance(settings.optimizer, SGD)
    return stability(
        ends,
        rate,
        settings.optimizer.momentum,
        quadratic=quadratic,
        zero_grad=settings.zero_grad,
    )


def _without_noise(ends: Eigenvalues) -> tuple[float, float]:
    noise = max(TOLERANCE * abs(ends.smallest), TOLERANCE * abs(ends.largest), _NOTHING)
    smallest, largest = (0.0 if abs(end) <= noise else end for end in (ends.smallest, ends.largest))
    return smallest, largest


def _inertia(momentum: float, zero_grad: bool) -> float:
    """The momentum that acts, gradients that were not set back to zero being one of 1."""
    if zero_grad:
        return momentum
    return math.inf if momentum > 0 else 1.0


def _borders(curvature: float, inertia: float) -> tuple[float | None, float | None]:
    """The learning rates up to which nothing overshoots, and below which nothing grows."""
    if not curvature > 0:
        return None, None
    if inertia > 1:
        return 0.0, 0.0
    return (1 - math.sqrt(inertia)) ** 2 / curvature, 2 * (1 + inertia) / curvature


def _outlook(learning_rate: float, smooth: float, limit: float, inertia: float) -> Outlook:
    on_limit = math.isclose(learning_rate, limit, rel_tol=_ROUNDING)
    if inertia >= 1:
        # On the limit both roots are -1, and the error grows with the iterations.
        return Outlook.DIVERGES if on_limit or learning_rate > limit else Outlook.ENDLESS
    if on_limit:
        return Outlook.ENDLESS
    if learning_rate > limit:
        return Outlook.DIVERGES
    return Outlook.SMOOTH if learning_rate <= smooth * (1 + _ROUNDING) else Outlook.RINGS


def _rounded_down(value: float) -> float:
    # Down, since the limit may be close above; but not for noise in the last digits.
    return float(_FOUR_DIGITS.create_decimal(f"{value:.9e}"))


def digits(value: float) -> str:
    """The number with the four digits that matter, in the table's way of writing exponents."""
    if 1e4 <= abs(value) < FIXED_BELOW:
        return f"{value:.0f}"
    return f"{value:#.4g}".rstrip(".")
