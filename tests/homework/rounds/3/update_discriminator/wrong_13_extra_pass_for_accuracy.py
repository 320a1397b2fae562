# what: after the step, sends reals and fakes through D again with training=True to work out an accuracy: D's BatchNorm statistics move four times in this turn instead of twice. Ruled out by lesson 6: "$D$'s (if it had BatchNorm) three times"
import tensorflow as tf


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    fake = generator(latents, training=True)
    with tf.GradientTape() as tape:
        real_logits = discriminator(real, training=True)
        fake_logits = discriminator(fake, training=True)
        loss = tf.reduce_mean(tf.nn.softplus(-real_logits))
        loss = loss + tf.reduce_mean(tf.nn.softplus(fake_logits))
    weights = discriminator.trainable_weights
    optimizer.apply(tape.gradient(loss, weights), weights)

    # how many does D get right now?
    hits_real = tf.cast(discriminator(real, training=True) > 0, "float32")
    hits_fake = tf.cast(discriminator(fake, training=True) < 0, "float32")
    accuracy = (tf.reduce_mean(hits_real) + tf.reduce_mean(hits_fake)) / 2  # noqa: F841
    return loss
