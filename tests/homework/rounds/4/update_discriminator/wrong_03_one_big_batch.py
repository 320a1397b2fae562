# what: puts reals and fakes into one batch and calls D once; with BatchNorm in D the reals' logits then depend on the fakes; ruled out (lesson 6): "Give reals and fakes batches of their own"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    n = tf.shape(real)[0]
    with tf.GradientTape() as tape:
        both = tf.concat([tf.cast(real, fake.dtype), fake], axis=0)
        logits = discriminator(both, training=True)  # one call is faster than two
        d_loss = tf.reduce_mean(tf.nn.softplus(-logits[:n])) + tf.reduce_mean(
            tf.nn.softplus(logits[n:])
        )
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
