# what: sorts with the point itself, which is always among the zeros, and takes index k
import numpy as np

def precision_recall(real, fake, k):
    def dist2(x, y):
        return np.sum((x[:, None, :] - y[None, :, :]) ** 2, axis=2)

    real = np.array(real, dtype=np.float64)
    fake = np.array(fake, dtype=np.float64)
    r2_real = np.sort(dist2(real, real), axis=1)[:, k]
    r2_fake = np.sort(dist2(fake, fake), axis=1)[:, k]
    cross = dist2(real, fake)
    precision = np.mean(np.any(cross <= r2_real[:, None], axis=0))
    recall = np.mean(np.any(cross <= r2_fake[None, :], axis=1))
    return {"precision": float(precision), "recall": float(recall)}
