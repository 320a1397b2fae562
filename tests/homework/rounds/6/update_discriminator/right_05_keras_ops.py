# what: right; keras.ops with log_sigmoid, and reals and fakes in one loop
import tensorflow as tf
from keras import ops


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        terms = []
        for x, sign in ((real, 1.0), (fake, -1.0)):
            logits = discriminator(x, training=True)
            terms.append(-ops.mean(ops.log_sigmoid(sign * logits)))
        loss = sum(terms)
    gradients = tape.gradient(loss, discriminator.trainable_weights)
    optimizer.apply(gradients, discriminator.trainable_weights)
    return loss
