# what: keeps a global keras.metrics.Mean, as Keras's guide does, and returns its result: from the second call on that is the mean over all calls. Ruled out by: "return the loss $J_D$ from before the step"
import keras
import tensorflow as tf

d_loss_tracker = keras.metrics.Mean(name="d_loss")


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        d_loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        d_loss += tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(d_loss, weights), weights)
    d_loss_tracker.update_state(d_loss)
    return d_loss_tracker.result()
