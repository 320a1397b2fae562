# what: puts reals and fakes into one batch and calls D once (Keras guide), so with BatchNorm each logit depends on the other group; ruled out: "Give reals and fakes batches of their own."
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    both = tf.concat([real, fake], axis=0)
    n = tf.shape(real)[0]
    with tf.GradientTape() as tape:
        logits = discriminator(both, training=True)
        loss_real = tf.reduce_mean(tf.nn.softplus(-logits[:n]))
        loss_fake = tf.reduce_mean(tf.nn.softplus(logits[n:]))
        d_loss = loss_real + loss_fake
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    return d_loss
