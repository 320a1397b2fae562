# what: reports coverage as recall: the share of the reals' balls that hold at least one fake
import numpy as np


def distances(x, y):
    return np.sqrt(((x[:, None] - y[None]) ** 2).sum(-1))


def precision_recall(real, fake, k):
    reach = np.sort(distances(real, real), axis=1)[:, k]
    hit = distances(real, fake) <= reach[:, None]
    return {"precision": hit.any(axis=0).mean(), "recall": hit.any(axis=1).mean()}
