# what: right, in plain Python with math.dist, no NumPy
import math


def radius(points, i, k):
    others = [math.dist(points[i], points[j]) for j in range(len(points)) if j != i]
    others.sort()
    return others[k - 1]


def precision_recall(real, fake, k):
    """A dict of two shares."""
    real, fake = [list(map(float, x)) for x in real], [list(map(float, x)) for x in fake]
    real_radii = [radius(real, i, k) for i in range(len(real))]
    fake_radii = [radius(fake, i, k) for i in range(len(fake))]

    good_fakes = 0
    for x in fake:
        for center, r in zip(real, real_radii):
            if math.dist(x, center) <= r:
                good_fakes += 1
                break

    found_reals = 0
    for x in real:
        for center, r in zip(fake, fake_radii):
            if math.dist(x, center) <= r:
                found_reals += 1
                break

    return {"precision": good_fakes / len(fake), "recall": found_reals / len(real)}
