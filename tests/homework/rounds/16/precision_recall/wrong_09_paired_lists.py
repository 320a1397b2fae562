# what: walks through both sets side by side with zip when it asks whether a point is in the balls, so each is compared with one ball only.
import numpy as np


def radius(points, i, k):
    d = np.linalg.norm(points - points[i], axis=1)
    return np.sort(np.delete(d, i))[k - 1]


def precision_recall(real, fake, k):
    hits_fake = 0
    hits_real = 0
    for i, (r, f) in enumerate(zip(real, fake)):
        distance = np.linalg.norm(r - f)
        if distance <= radius(real, i, k):
            hits_fake += 1
        if distance <= radius(fake, i, k):
            hits_real += 1
    return {"precision": hits_fake / len(fake), "recall": hits_real / len(real)}
