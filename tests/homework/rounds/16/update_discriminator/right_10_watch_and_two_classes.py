# what: a tape that watches D's weights only, and a softmax over the two classes (0, logit)
import keras
import tensorflow as tf


def two_class(logits, is_real):
    """The cross-entropy of the classes fake and real, with the logits 0 and x."""
    both = tf.concat([tf.zeros_like(logits), logits], axis=-1)
    classes = tf.fill(tf.shape(logits)[:-1], int(is_real))
    return tf.reduce_mean(tf.nn.sparse_softmax_cross_entropy_with_logits(classes, both))


def update_discriminator(generator, discriminator, optimizer, real, latents):
    """One step of D. Returns its loss, a scalar."""
    weights = discriminator.trainable_weights
    with tf.GradientTape(watch_accessed_variables=False) as tape:
        for w in weights:
            tape.watch(w.value)
        real_loss = two_class(discriminator(real, training=True), True)
        fake_loss = two_class(discriminator(generator(latents, training=True), training=True), False)
        loss = real_loss + fake_loss
    optimizer.apply(tape.gradient(loss, [w.value for w in weights]), weights)
    return loss
