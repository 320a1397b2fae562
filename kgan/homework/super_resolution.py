"""Assignment 9, super-resolution: right answers to its written tasks, and what to say about wrong
ones.
"""

from kgan.homework.exercise import exercise

import numpy as np

# The sections of the lesson that the assignment belongs to, for it and for `enlarger`.
SUPER_RESOLUTION = "super-resolution"
TRADE = "perception-distortion"

# --- Task 1: images, shrunk.


def _image_cases(rng):
    ramp = np.arange(16.0).reshape(1, 4, 4, 1) ** 2 / 225
    sizes = [(1, 4, 8), (1, 8, 4), (2, 8, 8), (3, 4, 12), (2, 28, 28), (5, 12, 8)]
    drawn = [rng.uniform(-1, 1, (*size, 1)) for size in sizes]
    return [(images.astype("float32"),) for images in (ramp, *drawn)]


@exercise(cases=_image_cases, squeeze=False)
def shrink(images):
    """Images, mean-pooled by 4."""
    return _blocks(images).mean(axis=(3, 4))[..., None]


def _blocks(images):
    """Takes images apart into blocks: `(n, height / 4, width / 4, 4, 4)`."""
    n, height, width, _ = images.shape
    return images.reshape(n, height // 4, 4, width // 4, 4).transpose(0, 1, 3, 2, 4)


@shrink.mistake(SUPER_RESOLUTION)
def every_fourth(images):
    """You took every fourth pixel. The others are lost: the mean of all sixteen of a block is asked
    for.
    """
    return images[:, ::4, ::4]


@shrink.mistake(SUPER_RESOLUTION)
def brightest(images):
    """You took the brightest pixel of each block, as max pooling does. The mean is asked for."""
    return _blocks(images).max(axis=(3, 4))[..., None]


@shrink.mistake(SUPER_RESOLUTION)
def added_up(images):
    """You added the sixteen pixels of a block up. Their mean is asked for, so that the small image
    is in [-1, 1], too.
    """
    return 16 * shrink(images)


@shrink.mistake(SUPER_RESOLUTION)
def cut_in_a_row(images):
    """The pixels that you average do not lie together: the image was cut as one long row. A block
    has four rows and four columns, so the height and the width have to be split on their own, and
    the axes brought together after that.
    """
    n, height, width, _ = images.shape
    return images.reshape(n, height // 4, width // 4, 16).mean(axis=3, keepdims=True)


@shrink.mistake(SUPER_RESOLUTION)
def strips(images):
    """You average strips of sixteen pixels in a row, or cut the rows only. A block is four pixels
    high and four wide.
    """
    n, height, width, _ = images.shape
    return images.reshape(n, height // 4, 4, 4, width // 4).mean(axis=(2, 3))[..., None]


@shrink.mistake(SUPER_RESOLUTION)
def median(images):
    """You took the median of each block. The mean is asked for."""
    return np.median(_blocks(images), axis=(3, 4))[..., None]


@shrink.mistake(SUPER_RESOLUTION)
def turned(images):
    """Rows and columns have changed places."""
    return shrink(images).transpose(0, 2, 1, 3)


@shrink.mistake(SUPER_RESOLUTION)
def rows_only(images):
    """Only the height has become smaller. The width is to be pooled, too."""
    n, height, width, _ = images.shape
    return images.reshape(n, height // 4, 4, width, 1).mean(axis=2)


@shrink.mistake(SUPER_RESOLUTION)
def columns_only(images):
    """Only the width has become smaller. The height is to be pooled, too."""
    n, height, width, _ = images.shape
    return images.reshape(n, height, width // 4, 4, 1).mean(axis=3)


@shrink.mistake(SUPER_RESOLUTION)
def halved(images):
    """Your images are half as high and half as wide. A quarter of each is asked for."""
    n, height, width, _ = images.shape
    return images.reshape(n, height // 2, 2, width // 2, 2, 1).mean(axis=(2, 4))


@shrink.mistake(SUPER_RESOLUTION)
def channel_lost(images):
    """The channel axis is gone. Keras's layers need it, though it has length 1."""
    return shrink(images)[..., 0]


@shrink.mistake(SUPER_RESOLUTION)
def same_size(images):
    """Your images are as large as before. Each block is to become one pixel."""
    return shrink(images).repeat(4, axis=1).repeat(4, axis=2)


@shrink.mistake(SUPER_RESOLUTION)
def one_number(images):
    """Each of your images is one pixel. Each block of four by four is to become one."""
    return images.mean(axis=(1, 2), keepdims=True)


# --- Task 2: the best answer, and one that looks right.


def _answer_cases(rng):
    two = np.array([[1, -1], [-1, 1]])
    cases = [(two[:, :1], np.array([0.75, 0.25])), (two, np.array([0.5, 0.5]))]
    for k, pixels in ((3, 1), (2, 4), (3, 2), (4, 3), (5, 6)):
        chances = rng.uniform(0.1, 1, k)
        cases.append((rng.uniform(-1, 1, (k, pixels)), chances / chances.sum()))
    cases.append((np.array([[0.5, 0.0], [0.5, 0.0]]), np.array([0.25, 0.75])))  # all the same
    return [tuple(a.astype("float32") for a in case) for case in cases]


@exercise(
    cases=_answer_cases,
    parts=("mean_error", "draw_error"),
)
def expected_errors(candidates, chances):
    """The expected squared errors of the mean of all candidates, and of one drawn."""
    return _errors(candidates, chances, chances)


def _errors(candidates, weights, chances, price=np.square):
    """Both errors, with a mean by `weights`, and an original that has `chances`."""
    mean = weights @ candidates
    apart = price(candidates[:, None] - candidates[None]).mean(axis=2)
    return {
        "mean_error": chances @ price(candidates - mean).mean(axis=1),
        "draw_error": weights @ apart @ chances,
    }


def _uniform(chances):
    return np.full(len(chances), 1 / len(chances))


@expected_errors.mistake(TRADE)
def chances_ignored(candidates, chances):
    """All candidates count alike in your answer. A likely one has to count more, in the mean as in
    the expectation.
    """
    return _errors(candidates, _uniform(chances), _uniform(chances))


@expected_errors.mistake(TRADE)
def plain_mean(candidates, chances):
    """You answer as if all candidates were as likely: the mean, or the draw, is to go by their
    chances.
    """
    return _errors(candidates, _uniform(chances), chances)


@expected_errors.mistake(TRADE)
def plain_expectation(candidates, chances):
    """Your error is a plain mean over the candidates. The likely ones are the original more often,
    so weight each error with its chance.
    """
    return _errors(candidates, chances, _uniform(chances))


@expected_errors.mistake(TRADE)
def draw_knows_the_original(candidates, chances):
    """Your draw is always right, as if who draws knew the original. The original and the draw are
    two draws, and need not be the same candidate.
    """
    return expected_errors(candidates, chances) | {"draw_error": 0.0}


@expected_errors.mistake(TRADE)
def pairs_counted_once(candidates, chances):
    """Your draw costs as much as the mean does. Has each pair of candidates been counted once? The
    original may be the first and the draw the second, or the other way round.
    """
    right = expected_errors(candidates, chances)
    return right | {"draw_error": right["mean_error"]}


@expected_errors.mistake(TRADE)
def never_right(candidates, chances):
    """In your answer the draw is never the original itself. It may be: then its error is 0, and
    that counts in the expectation.
    """
    right = expected_errors(candidates, chances)
    return right | {"draw_error": right["draw_error"] / (1 - chances @ chances)}


@expected_errors.mistake(TRADE)
def the_likeliest(candidates, chances):
    """In place of a draw you answer with the likeliest candidate, always. A draw picks each
    candidate as often as its chance says.
    """
    best = np.eye(len(chances))[chances.argmax()]
    drawn = _errors(candidates, best, chances)["draw_error"]
    return expected_errors(candidates, chances) | {"draw_error": drawn}


@expected_errors.mistake(TRADE, whole=True)
def swapped(candidates, chances):
    """The two errors have changed places. The mean has the smaller one."""
    right = expected_errors(candidates, chances)
    return {"mean_error": right["draw_error"], "draw_error": right["mean_error"]}


@expected_errors.mistake(TRADE, whole=True)
def added_over_pixels(candidates, chances):
    """You added up over the pixels. The mean over them is asked for, so that large images do not
    seem worse than small ones.
    """
    right = expected_errors(candidates, chances)
    return {key: candidates.shape[1] * error for key, error in right.items()}


@expected_errors.mistake(TRADE, whole=True)
def absolute(candidates, chances):
    """Those are absolute errors. Squared ones are asked for."""
    return _errors(candidates, chances, chances, np.abs)


@expected_errors.mistake(TRADE, whole=True)
def roots(candidates, chances):
    """You took the square root at the end. The expected squared error itself is asked for."""
    return {key: np.sqrt(error) for key, error in expected_errors(candidates, chances).items()}


# --- Task 3: a loss of two parts.


def _loss_cases(rng):
    def case(logits, fake, real, weight):
        n = len(logits)
        images = (np.reshape(x, (n, 1, -1, 1)) for x in (fake, real))
        return np.reshape(logits, (n, 1)), *images, weight

    cases = [case([0.0], [0.5], [-0.5], 1.0), case([2.0], [0.0, 0.5], [0.0, -1.0], 0.5)]
    cases.append(case([-3.0, 1.0], [0.2, -0.4], [1.0, -1.0], 0.1))
    cases.append(case([-120.0, 0.0], [0.2, -0.4], [1.0, -1.0], 0.1))  # D is certain
    cases.append(case([1.5, -0.5], [0.1, -0.4], [0.3, -0.9], 0.0))
    for n, side in ((1, 2), (3, 2), (4, 3), (5, 4)):
        images = [rng.uniform(-1, 1, (n, side, side, 1)) for _ in range(2)]
        cases.append((rng.normal(0, 2, (n, 1)), *images, float(rng.uniform(0.05, 2))))
    return [(*(a.astype("float32") for a in case[:-1]), case[-1]) for case in cases]


def _cost(logits):
    """The cross-entropy of logits with label 1."""
    return np.logaddexp(0, -logits)


@exercise(cases=_loss_cases)
def mixed_loss(fake_logits, fake, real, weight):
    """The squared error, plus the weighted adversarial loss."""
    return _mix(fake_logits, fake, real, weight)


def _mix(logits, fake, real, weight, cost=_cost, price=np.square, share=1):
    return weight * cost(logits).mean() + share * price(fake - real).mean()


@mixed_loss.mistake(TRADE)
def weight_on_the_error(fake_logits, fake, real, weight):
    """The weight stands at the squared error. It belongs to the adversarial part."""
    return _cost(fake_logits).mean() + weight * np.square(fake - real).mean()


@mixed_loss.mistake(TRADE)
def shared_out(fake_logits, fake, real, weight):
    """You share 1 out among the two parts. The squared error is to count in full, whatever the
    weight.
    """
    return _mix(fake_logits, fake, real, weight, share=1 - weight)


@mixed_loss.mistake(TRADE)
def without_weight(fake_logits, fake, real, weight):
    """Both parts count in full in your answer. Is the weight missing?"""
    return _mix(fake_logits, fake, real, 1)


@mixed_loss.mistake(TRADE)
def error_only(fake_logits, fake, real, weight):
    """Only the squared error counts in your answer: D has no say. That loss asks for the mean of
    all that fits, which is blurred.
    """
    return _mix(fake_logits, fake, real, 0)


@mixed_loss.mistake(TRADE)
def adversarial_only(fake_logits, fake, real, weight):
    """Only the adversarial part counts in your answer. Any real-looking image would do, whether it
    fits its small one or not.
    """
    return _mix(fake_logits, fake, real, weight, share=0)


@mixed_loss.mistake("two-generator-losses")
def minimax(fake_logits, fake, real, weight):
    """That is the minimax loss, which saturates. The non-saturating one is asked for."""
    return _mix(fake_logits, fake, real, weight, cost=lambda x: -_cost(-x))


@mixed_loss.mistake("two-generator-losses")
def label_0(fake_logits, fake, real, weight):
    """The enlarged images carry label 0 here, as in D's turn. G scores them with the label that it
    hopes for.
    """
    return _mix(fake_logits, fake, real, weight, cost=lambda x: _cost(-x))


@mixed_loss.mistake("logits")
def two_sigmoids(fake_logits, fake, real, weight):
    """The logits went through two sigmoids. Has a cross-entropy that takes logits been given
    probabilities?
    """
    return _mix(fake_logits, fake, real, weight, cost=lambda x: _cost(1 / (1 + np.exp(-x))))


@mixed_loss.mistake("logits")
def cut_off_probabilities(fake_logits, fake, real, weight):
    """Where D is certain, your cost stops to grow: the logits were made probabilities, which are
    cut off near 0. G gets no gradient there. Take the cross-entropy from the logits themselves.
    """
    return _mix(fake_logits, fake, real, weight, cost=lambda x: np.minimum(_cost(x), -np.log(1e-7)))


@mixed_loss.mistake("two-generator-losses")
def raw_scores(fake_logits, fake, real, weight):
    """You took minus the mean logit, as a Wasserstein critic's generator does. The cross-entropy
    with label 1 is asked for.
    """
    return _mix(fake_logits, fake, real, weight, cost=np.negative)


@mixed_loss.mistake(TRADE)
def absolute_error(fake_logits, fake, real, weight):
    """The second part is the absolute error. The squared one is asked for."""
    return _mix(fake_logits, fake, real, weight, price=np.abs)


@mixed_loss.mistake(TRADE)
def halved_error(fake_logits, fake, real, weight):
    """The squared error is halved in your answer. It counts in full."""
    return _mix(fake_logits, fake, real, weight, share=0.5)


@mixed_loss.mistake(TRADE)
def root_of_the_error(fake_logits, fake, real, weight):
    """You took the square root of the mean squared error. The mean itself is asked for."""
    error = np.sqrt(np.square(fake - real).mean())
    return _mix(fake_logits, fake, real, weight, share=0) + error


@mixed_loss.mistake("sum-or-mean")
def error_added_up(fake_logits, fake, real, weight):
    """You added up over the pixels of an image. The mean over them is asked for; with the sum the
    adversarial part would hardly count.
    """
    return _mix(fake_logits, fake, real, weight, share=np.prod(fake.shape[1:]))


@mixed_loss.mistake("sum-or-mean")
def all_added_up(fake_logits, fake, real, weight):
    """You added up over the images of the batch. Their mean is asked for, in both parts."""
    return len(fake) * _mix(fake_logits, fake, real, weight)


@mixed_loss.mistake(TRADE)
def error_subtracted(fake_logits, fake, real, weight):
    """The squared error has the wrong sign: the generator would be paid for missing the
    original.
    """
    return _mix(fake_logits, fake, real, weight, share=-1)
